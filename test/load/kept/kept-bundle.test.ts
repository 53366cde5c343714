import childProcess from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keptBundle } from '../../../src/load/kept/kept-bundle';
import { withScratch } from '../../../src/load/kept/with-scratch';
import { runEsbuild } from '../../../src/load/run-esbuild';
import { repository } from '../../helpers/repository';

const spawned = jest.spyOn(childProcess, 'spawnSync');

const contents = "module.exports = [() => require('./apps/a/project.ts')];";

const files = {
  'apps/a/project.ts':
    "import { one } from './parts';\nimport two from '../../shared/two';\nexport default [one, two];",
  'apps/a/parts/index.ts': "import data from './data.json';\nexport const one = data;",
  'apps/a/parts/data.json': '{"a":1}',
  'shared/two.ts': 'export default 2;',
  'tsconfig.json': '{}',
};

const compiled = () => spawned.mock.calls.length;

/** As a run without anything kept would say it. */
const anew = (root: string) => {
  const made = withScratch(root, ({ folder }) => runEsbuild(root, contents, folder));
  return made && { code: made.code, map: made.map };
};

const code = (root: string) => {
  const made = keptBundle(root, contents);
  return made && { code: made.code, map: made.map };
};

/** A repository whose bundle is kept. */
const kept = (changes: Readonly<Record<string, string>> = {}) => {
  const root = repository({ ...files, ...changes });
  settle();
  code(root);
  spawned.mockClear();
  return root;
};

/** Waits for the next tick of the clock of files. */
const settle = () => {
  const root = repository({});
  const first = statSync(root).ctimeMs;
  const marker = join(root, 'now');
  do writeFileSync(marker, '');
  while (statSync(marker).ctimeMs === first);
};

const write = (root: string, file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  spawned.mockClear();
});

describe('keptBundle', () => {
  it('compiles nothing while nothing changes, and says the same', () => {
    const root = kept();
    const wanted = anew(root);
    spawned.mockClear();
    expect(code(root)).toEqual(wanted);
    expect(code(root)?.code).toContain('apps/a/parts/data.json');
    expect(compiled()).toBe(0);
  });

  it('leaves nothing behind but what it keeps', () => {
    const root = kept();
    expect(readdirSync(join(root, '.meshwright'))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.txt$/)]);
  });

  it.each([
    ['a file that another one imports', (root: string) => write(root, 'shared/two.ts', 'export default 3;')],
    ['data', (root: string) => write(root, 'apps/a/parts/data.json', '{"a":2}')],
    [
      'a file, with size and times as they were',
      (root: string) => {
        const file = join(root, 'shared/two.ts');
        const { atime, mtime } = statSync(file);
        writeFileSync(file, 'export default 9;');
        utimesSync(file, atime, mtime);
      },
    ],
    [
      'a file that comes before another',
      (root: string) => write(root, 'shared/two.tsx', 'export default 4;'),
    ],
    ['a file without ending', (root: string) => write(root, 'shared/two', 'export default 4;')],
    [
      'a file that comes before a folder',
      (root: string) => write(root, 'apps/a/parts.ts', 'export const one = 4;'),
    ],
    [
      'an index that comes before another',
      (root: string) => write(root, 'apps/a/parts/index.tsx', 'export const one = 4;'),
    ],
    [
      'what a folder says it begins with',
      (root: string) => {
        write(root, 'apps/a/parts/package.json', '{"main":"./other.ts"}');
        write(root, 'apps/a/parts/other.ts', 'export const one = 5;');
      },
    ],
    ['what a package says of its files', (root: string) => write(root, 'package.json', '{"type":"module"}')],
    [
      'settings of TypeScript',
      (root: string) => write(root, 'tsconfig.json', '{"compilerOptions":{"target":"es5"}}'),
    ],
    [
      'settings that appear',
      (root: string) => write(root, 'apps/a/tsconfig.json', '{"compilerOptions":{"alwaysStrict":true}}'),
    ],
    ['settings that go', (root: string) => rmSync(join(root, 'tsconfig.json'))],
    [
      'a file that goes',
      (root: string) => renameSync(join(root, 'shared/two.ts'), join(root, 'shared/two.js')),
    ],
    [
      'a file that becomes a link',
      (root: string) => {
        renameSync(join(root, 'shared/two.ts'), join(root, 'two.ts'));
        symlinkSync('../two.ts', join(root, 'shared/two.ts'));
      },
    ],
    [
      'a folder that becomes a link',
      (root: string) => {
        renameSync(join(root, 'shared'), join(root, 'others'));
        symlinkSync('others', join(root, 'shared'));
      },
    ],
  ])('compiles anew after a change of %s', (_, change) => {
    const root = kept();
    change(root);
    const wanted = anew(root);
    expect(wanted).toBeDefined();
    spawned.mockClear();
    expect(code(root)).toEqual(wanted);
    expect(compiled()).toBe(1);
  });

  it.each([
    ['a pattern', { 'apps/a/project.ts': 'export default (n: string) => require(`./parts/${n}.json`);' }],
    [
      'a file that may be missing',
      { 'apps/a/project.ts': "try { require('./gone'); } catch {}\nexport default 1;" },
    ],
    ['a mapped path', { 'tsconfig.json': '{"compilerOptions":{"paths":{"two":["./shared/two.ts"]}}}' }],
    ['settings from elsewhere', { 'tsconfig.json': '{"extends":"./base.json"}', 'base.json': '{}' }],
    ['what a folder begins with', { 'apps/a/parts/package.json': '{"main":"index.ts"}' }],
  ])('keeps nothing where the inputs do not show all that decides: %s', (_, changes) => {
    const root = kept(changes);
    expect(code(root)).toEqual(anew(root));
    expect(compiled()).toBe(2);
  });

  it('keeps what is imported with the ending of JavaScript, until there is such a file', () => {
    const root = kept({ 'apps/a/project.ts': "import two from '../../shared/two.js';\nexport default two;" });
    code(root);
    expect(compiled()).toBe(0);
    write(root, 'shared/two.js', 'export default 5;');
    expect(code(root)).toEqual(anew(root));
    expect(compiled()).toBe(2);
  });

  it('keeps nothing of files that changed while it compiled', () => {
    const root = repository(files);
    settle();
    const parse = JSON.parse;
    // The list of inputs is read when esbuild is done.
    jest.spyOn(JSON, 'parse').mockImplementationOnce((text: string) => {
      write(root, 'shared/two.ts', 'export default 3;');
      return parse(text) as unknown;
    });
    expect(code(root)?.code).toContain('two_default = 2');
    expect(code(root)?.code).toContain('two_default = 3');
  });

  it.each([
    ['cut', (text: string) => text.slice(0, -10)],
    ['changed', (text: string) => text.replace('two_default = 2', 'two_default = 7')],
    ['emptied', () => ''],
  ])('does not believe a kept bundle that was %s', (_, spoil) => {
    const root = kept();
    const wanted = anew(root);
    const [name = ''] = readdirSync(join(root, '.meshwright'));
    const file = join(root, '.meshwright', name);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(code(root)).toEqual(wanted);
    expect(readFileSync(file, 'utf8')).toContain('two_default = 2');
  });

  it('compiles where it can keep nothing', () => {
    const root = repository({ ...files, '.meshwright': 'a file' });
    expect(code(root)).toEqual(anew(root));
    expect(readFileSync(join(root, '.meshwright'), 'utf8')).toBe('a file');
  });

  it('leaves what cannot be compiled to others', () => {
    const root = kept();
    write(root, 'shared/two.ts', 'export default {');
    expect(code(root)).toBeUndefined();
  });
});
