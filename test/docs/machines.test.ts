import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { paths } from '../../src/conventions/paths';
import { runProgram } from '../helpers/run-program';
import { blocksOf } from './blocks';
import { root, textOf } from './documents';

const document = 'docs/pipelines/machines.md';
const [github = '', gitlab = ''] = blocksOf(document, textOf(document))
  .filter(({ info }) => info === 'yaml')
  .map(({ text }) => text);
const [groovy = ''] = blocksOf(document, textOf(document))
  .filter(({ info }) => info === 'groovy')
  .map(({ text }) => text);

interface Job {
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly parallel?: number;
  readonly artifacts?: { readonly paths: readonly string[] };
  readonly cache?: { readonly paths: readonly string[] };
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

const { out: help } = runProgram(root, 'synth', '--help');

/** Options of `synth` in a text that it does not have. */
const unknown = (text: string) =>
  [...text.matchAll(/npx meshwright synth([^\n]*)/g)]
    .flatMap(([, options = '']) => options.match(/--[a-z-]+/g) ?? [])
    .filter((option) => !help.includes(`${option} `));

describe('splitting a run over machines', () => {
  it('shows commands that the program understands', () => {
    for (const text of [github, gitlab, groovy]) {
      expect(text).toContain('npx meshwright synth --check --shard');
      expect(text).toMatch(/npx meshwright synth --check'?\n/);
      expect(unknown(text)).toEqual([]);
    }
    expect(unknown('npx meshwright synth --check --chard 1/4\n')).toEqual(['--chard']);
  });

  it('runs every shard, and hands each store to the job that joins', () => {
    const { jobs } = parse(github) as { readonly jobs: Readonly<Record<string, Job>> };
    expect(jobs['shard']?.strategy?.matrix.shard).toEqual([1, 2, 3, 4]);
    const moved = Object.values(jobs).flatMap(({ steps = [] }) =>
      steps.filter((step) => step.with?.['path'] !== undefined),
    );
    expect(moved.map((step) => step.with?.['path'])).toEqual(moved.map(() => paths.store));
    const upload = moved.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(upload?.with).toMatchObject({ 'include-hidden-files': true });
    const jobsOfGitLab = parse(gitlab) as Readonly<Record<string, Job>>;
    expect(jobsOfGitLab['shard']).toMatchObject({ parallel: 4, artifacts: { paths: [`${paths.store}/`] } });
    expect(jobsOfGitLab['dist']).toMatchObject({ cache: { paths: [`${paths.store}/`] } });
    for (const shard of ['1', '2', '3', '4']) expect(groovy).toContain(`unstash 'store-${shard}'`);
    expect(groovy).toContain(`includes: '${paths.store}/**'`);
  });
});
