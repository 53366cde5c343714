import fs, { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readTree } from '../../helpers/read-tree';
import { runProgram } from '../../helpers/run-program';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { smallCompany } from '../../helpers/small-company';

const stagingName = `.meshwright-${process.pid}`;
const ruleFile = 'apps/rules/none.ts';
/** Finds something in whatever is rendered. */
const failing = `
import { defineRule } from 'meshwright';
export default defineRule({
  why: 'it is',
  remedy: 'hide it',
  severity: 'error',
  check: ({ objects }) => objects('/Namespace').map((object) => ({ object, path: ['kind'], what: 'it is there' })),
});
`;

/** One cluster with one service. */
function company(files: Readonly<Record<string, string>> = {}): string {
  const { east } = platform.clusters;
  const { api } = project.services;
  const { projects } = sourcesOf({
    shop: { ...project, environments: { prod: { quota: 'small' } }, services: { api } },
  });
  const environments = { prod: platform.environments['prod'] };
  return smallCompany({ platform: { ...platform, clusters: { east }, environments }, projects }, files);
}

/** Runs, and says how that ended and where it staged files. */
function synth(root: string, ...options: readonly string[]) {
  const made = jest.spyOn(fs, 'mkdirSync');
  const { code } = runProgram(root, 'synth', ...options);
  const stagings = made.mock.calls.map(([path]) => String(path)).filter((path) => path.endsWith(stagingName));
  jest.restoreAllMocks();
  return { code, stagings: [...new Set(stagings)] };
}

const staged = (root: string) => [...readTree(root).keys()].filter((path) => path.includes(stagingName));

afterEach(() => {
  jest.restoreAllMocks();
});

describe('takeRound', () => {
  it('leaves nothing of a run that finds a problem when all is rendered, with or without dist/', () => {
    const root = company({ [ruleFile]: failing });
    expect(synth(root)).toEqual({ code: 1, stagings: [join(root, stagingName)] });
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(staged(root)).toEqual([]);
    rmSync(join(root, ruleFile));
    expect(synth(root).code).toBe(0);
    rmSync(join(root, 'dist/east/shop'), { recursive: true });
    rmSync(join(root, '.meshwright'), { recursive: true });
    const before = readTree(join(root, 'dist'));
    writeFileSync(join(root, ruleFile), failing);
    expect(synth(root)).toEqual({ code: 1, stagings: [join(root, 'dist', stagingName)] });
    expect(readTree(join(root, 'dist'))).toEqual(before);
    expect(staged(root)).toEqual([]);
  });

  it('stages nothing where it only checks, and nothing that is there, without a store too', () => {
    const root = company();
    expect(synth(root, '--check')).toEqual({ code: 1, stagings: [] });
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(synth(root)).toEqual({ code: 0, stagings: [join(root, stagingName)] });
    rmSync(join(root, '.meshwright'), { recursive: true });
    expect(synth(root)).toEqual({ code: 0, stagings: [] });
  });
});
