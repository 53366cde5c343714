import { describe, expect, it } from '@jest/globals';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readInputs } from '../../../src/load/inputs/read-inputs';
import { repository } from '../../helpers/repository';

const files = {
  'apps/platform.ts': '1',
  'apps/rules/small.ts': '1',
  'apps/shop/project.ts': '1',
  'apps/pay/project.ts': '1',
  'apps/notes/README.md': '1',
};
const write = (root: string, path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe('readInputs', () => {
  /** What of the digests differs after a change. */
  function differing(change: (root: string) => void, generator = 'one'): readonly string[] {
    const root = repository(files);
    const before = readInputs(root, 'one');
    change(root);
    const after = readInputs(root, generator);
    const names = new Set([...before.projects.keys(), ...after.projects.keys()]);
    return [
      ...(['setting', 'platform', 'rules'] as const).filter((name) => before[name] !== after[name]),
      ...[...names].filter((name) => before.projects.get(name) !== after.projects.get(name)),
    ];
  }
  const all = ['setting', 'platform', 'rules', 'pay', 'shop'];

  it('is the same of the same, wherever it lies', () => {
    expect(differing(() => {})).toEqual([]);
    const [one, other] = [repository(files), repository(files)].map((root) => readInputs(root, 'one'));
    expect(one?.setting).toBe(other?.setting);
    expect(one?.projects).toEqual(other?.projects);
  });

  it.each([
    ['apps/shop/project.ts', ['shop']],
    ['apps/shop/images/dev.json', ['shop']],
    ['apps/shop/a/b/c.txt', ['shop']],
    ['apps/platform.ts', ['platform']],
    ['apps/rules/shared/helper.ts', ['rules']],
    ['apps/mail/project.ts', ['mail']],
    ['apps/notes/more.md', []],
    ['package-lock.json', all],
    ['node_modules/.package-lock.json', all],
    ['apps/tsconfig.json', all],
  ])('sees a change of %s', (path, expected) => {
    expect(differing((root) => write(root, path, '2'))).toEqual(expected);
  });

  it('sees another program, and what is gone', () => {
    expect(differing(() => {}, 'two')).toEqual(all);
    expect(differing((root) => rmSync(join(root, 'apps/pay'), { recursive: true }))).toEqual(['pay']);
    expect(differing((root) => rmSync(join(root, 'apps/platform.ts')))).toEqual(['platform']);
  });
});
