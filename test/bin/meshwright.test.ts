import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repository } from '../helpers/repository';

const home = join(__dirname, '../..');

/** A project whose program prints a word of another file. */
const project = () => {
  const root = repository({
    'src/main.ts': "import { word } from './word';\nprocess.exitCode = 0;\nprocess.stdout.write(word);",
    'src/word.ts': "export const word: string = 'one µ';",
  });
  cpSync(join(home, 'bin'), join(root, 'bin'), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
  return root;
};

const run = (root: string): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/meshwright.mjs'), 'list'], {
    encoding: 'utf8',
  });
  return stdout + stderr;
};

const folders = (root: string) =>
  readdirSync(join(root, 'build')).filter((name) => name.startsWith('program-'));

const cacheOf = (root: string): string => {
  const [folder = ''] = folders(root);
  const name = readdirSync(join(root, 'build', folder)).find((one) => one.endsWith('.cache')) ?? '';
  return join(root, 'build', folder, name);
};

/** When the program was written, which a run that compiles does anew. */
const compiledAt = (root: string) =>
  statSync(join(root, 'build', folders(root)[0] ?? '', 'meshwright.cjs')).ctimeMs;

describe('bin/meshwright.mjs', () => {
  it('compiles when a file has changed, whatever its times say', () => {
    const root = project();
    expect(run(root)).toBe('one µ');
    const file = join(root, 'src/word.ts');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, "export const word: string = 'two µ';");
    utimesSync(file, atime, mtime);
    expect(run(root)).toBe('two µ');
  });

  it('does not compile what was only touched', () => {
    const root = project();
    // A second run, in case files were as young as the clock is coarse.
    run(root);
    run(root);
    const before = compiledAt(root);
    chmodSync(join(root, 'src/word.ts'), 0o600);
    const stamp = readFileSync(join(root, 'build/program.json'), 'utf8');
    expect(run(root)).toBe('one µ');
    expect(compiledAt(root)).toBe(before);
    expect(readFileSync(join(root, 'build/program.json'), 'utf8')).not.toBe(stamp);
  });

  it('runs without what V8 compiled where that is broken', () => {
    const root = project();
    run(root);
    run(root);
    const cache = cacheOf(root);
    const whole = readFileSync(cache);
    for (const broken of [
      whole.subarray(0, 100),
      whole.map((byte, index) => (index === 300 ? byte ^ 8 : byte)),
    ]) {
      writeFileSync(cache, broken);
      expect(run(root)).toBe('one µ');
      expect(readFileSync(cache).length).toBe(whole.length);
    }
  });

  it('compiles where the stamp is broken or the program is gone', () => {
    const root = project();
    mkdirSync(join(root, 'build'));
    writeFileSync(join(root, 'build/program.json'), '{"folder":"program-0","files":{}}');
    expect(run(root)).toBe('one µ');
    writeFileSync(join(root, 'build/program.json'), '{"fol');
    expect(run(root)).toBe('one µ');
  });
});
