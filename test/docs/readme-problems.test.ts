import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { repository } from '../helpers/repository';
import { runProgram } from '../helpers/run-program';
import { blocksOf } from './blocks';
import { root, textOf } from './documents';

/** The mistakes of the README's example, in the order in which it shows what is said about them. */
const mistakes = [
  ['apps/bookinfo/project.ts', 'health: {', 'helth: {'],
  ['apps/bookinfo/project.ts', "calls: [{ to: 'ratings'", "calls: [{ to: 'raitngs'"],
  ['apps/insight/project.ts', "quota: 'small'", "quota: 'smal'"],
] as const;

// Where the lines stand changes with the sample company.
const withoutPositions = (text: string) => text.replaceAll(/:\d+:\d+(?= )/g, ':…').trim();

it('shows in the README what the program says', () => {
  const company = repository({});
  cpSync(join(root, 'apps'), join(company, 'apps'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(company, 'node_modules'));
  for (const [path, right, wrong] of mistakes) {
    const file = join(company, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(right);
    writeFileSync(file, text.replace(right, wrong));
  }
  const shown = blocksOf('README.md', textOf('README.md')).find(({ text }) => text.includes('helth'));
  const { err } = runProgram(company, 'synth', '--check');
  expect(withoutPositions(err)).toBe(withoutPositions(shown?.text ?? ''));
});
