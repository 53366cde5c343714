import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { applyPlan } from '../../src/writer/apply-plan';
import { planWrite } from '../../src/writer/plan-write';
import { readTree } from '../helpers/read-tree';
import { generated } from './generated';
import { makeRoot } from './make-root';

const kills = 12;
const foreign = new Map([
  ['a-gone/notes.md', 'by hand'],
  ['notes.md', 'by hand'],
]);

/** Two such trees share half of their files, with other texts, and each has a directory of its own. */
function treeOf(version: 'a' | 'b'): Map<string, string> {
  const tree = new Map<string, string>();
  for (let index = 0; index < 400; index += 1) {
    const shared = index % 2 === 0;
    const directory = shared ? `shared/${index % 20}` : `${version}-gone/${index % 20}`;
    tree.set(`${directory}/${index}.yaml`, generated(`${version} ${index}\n`.repeat(shared ? 60 : 20)));
  }
  return tree;
}

describe('a run that is killed', () => {
  const bench = makeRoot(Object.fromEntries([...foreign].map(([path, text]) => [`dist/${path}`, text])));
  const root = join(bench, 'dist');
  const script = join(bench, 'child.cjs');

  afterAll(() => rmSync(bench, { recursive: true }));

  const complete = (tree: ReadonlyMap<string, string>) => {
    applyPlan(
      root,
      tree,
      planWrite(root, tree, () => true),
    );
    expect(readTree(root)).toEqual(new Map([...foreign, ...tree]));
  };

  /** Starts a run in a process of its own and resolves once it has read its input and is about to plan. */
  const start = async (tree: ReadonlyMap<string, string>) => {
    writeFileSync(join(bench, 'tree.json'), JSON.stringify([...tree]));
    const child = spawn(process.execPath, [script, root, join(bench, 'tree.json')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit');
    await once(child.stdout, 'data');
    return { child, exit };
  };

  it('leaves every file whole, old or new, and the next run completes its work', async () => {
    buildSync({
      stdin: {
        contents: `
          import { readFileSync, writeSync } from 'node:fs';
          import { applyPlan } from './src/writer/apply-plan';
          import { planWrite } from './src/writer/plan-write';
          const [, , root, file] = process.argv;
          const tree = new Map(JSON.parse(readFileSync(file, 'utf8')));
          writeSync(1, 'ready');
          applyPlan(root, tree, planWrite(root, tree, () => true));`,
        resolveDir: resolve(__dirname, '../..'),
      },
      bundle: true,
      platform: 'node',
      outfile: script,
    });
    let [old, wanted] = [treeOf('a'), treeOf('b')];
    complete(old);

    const { exit: calm } = await start(wanted);
    const began = performance.now();
    expect(await calm).toEqual([0, null]);
    const duration = performance.now() - began;
    [old, wanted] = [wanted, old];

    let killed = 0;
    let interrupted = 0;
    for (let round = 0; killed < kills && round < kills * 3; round += 1) {
      const { child, exit } = await start(wanted);
      await delay((((round + Math.random()) % kills) / kills) * duration);
      child.kill('SIGKILL');
      const [, signal] = await exit;
      if (signal === 'SIGKILL') killed += 1;
      if (expectWhole(readTree(root), old, wanted)) interrupted += 1;
      complete(wanted);
      [old, wanted] = [wanted, old];
    }
    // Kills before the first change and after the last would show nothing.
    expect(killed).toBeGreaterThanOrEqual(9);
    expect(interrupted).toBeGreaterThanOrEqual(2);
  }, 120_000);
});

/** Checks what a kill left; tells whether it hit between the first change and the last. */
function expectWhole(
  found: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): boolean {
  const broken: string[] = [];
  let staged = false;
  for (const [path, text] of found) {
    if (/^\.meshwright-\d+\//.test(path)) staged = true;
    else if (!path.endsWith('/') && ![old, wanted, foreign].some((tree) => tree.get(path) === text))
      broken.push(path);
  }
  for (const path of [...foreign.keys(), ...[...old.keys()].filter((path) => wanted.has(path))]) {
    if (!found.has(path)) broken.push(`${path} is gone`);
  }
  const missing = [...wanted].filter(([path, text]) => found.get(path) !== text).length;
  const stale = [...old.keys()].filter((path) => !wanted.has(path) && found.has(path)).length;
  if (missing > 0 && stale < old.size / 2) broken.push('something was removed before all was written');
  expect(broken).toEqual([]);
  return staged || (missing > 0 && missing < wanted.size) || (stale > 0 && stale < old.size / 2);
}
