import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { applyPlan } from '../../src/writer/apply-plan';
import { planWrite } from '../../src/writer/plan-write';
import { WriteError } from '../../src/writer/write-error';
import { readTree } from '../helpers/read-tree';
import { generated } from './generated';
import { makeRoot } from './make-root';

const roots: string[] = [];
const rootWith = (files: Record<string, string>): string => {
  const root = makeRoot(files);
  roots.push(root);
  return root;
};
const treeOf = (files: Record<string, string>) => new Map(Object.entries(files));
const write = (root: string, files: Record<string, string>, scope = (path: string) => path !== '') =>
  applyPlan(root, treeOf(files), planWrite(root, treeOf(files), scope));
const failureOf = (step: () => void): WriteError => {
  try {
    step();
  } catch (caught) {
    if (caught instanceof WriteError) return caught;
    throw caught;
  }
  throw new Error('expected a WriteError');
};

afterEach(() => {
  jest.restoreAllMocks();
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

describe('applyPlan', () => {
  it('writes a tree where nothing was, the root included', () => {
    const root = `${rootWith({})}/build/dist`;
    const files = { 'a.yaml': generated('a'), 'eu/shop/b.yaml': generated('b'), 'eu/c.yaml': generated('ç') };
    write(root, files);
    expect(readTree(root)).toEqual(treeOf(files));
  });

  it('touches the changed file alone', () => {
    const root = rootWith({ 'eu/same.yaml': generated('same'), 'eu/changed.yaml': generated('old') });
    const before = lstatSync(`${root}/eu/same.yaml`, { bigint: true });
    write(root, { 'eu/same.yaml': generated('same'), 'eu/changed.yaml': generated('new') });
    const after = lstatSync(`${root}/eu/same.yaml`, { bigint: true });
    expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs]);
    expect(readFileSync(`${root}/eu/changed.yaml`, 'utf8')).toBe(generated('new'));
  });

  it('touches nothing at all when nothing changed', () => {
    const root = rootWith({ 'a.yaml': generated('a') });
    const before = lstatSync(root, { bigint: true }).mtimeNs;
    write(root, { 'a.yaml': generated('a') });
    expect(lstatSync(root, { bigint: true }).mtimeNs).toBe(before);
  });

  it('removes what went stale and the directories that this empties', () => {
    const root = rootWith({
      'eu/shop/cart/a.yaml': generated('a'),
      'eu/shop/cart/deep/er/b.yaml': generated('b'),
      'eu/keep.yaml': generated('keep'),
      'us/c.yaml': generated('c'),
      'eu/shop/hollow/': '',
    });
    write(root, { 'eu/keep.yaml': generated('keep') });
    expect(readTree(root)).toEqual(treeOf({ 'eu/keep.yaml': generated('keep') }));
  });

  it('leaves foreign files and links alone, in a directory that goes stale too', () => {
    const elsewhere = rootWith({ 'owned.yaml': generated('elsewhere') });
    const foreign = {
      'eu/notes.md': 'by hand',
      'eu/empty.md': '',
      'eu/link': `-> ${elsewhere}`,
      'eu/dangling': '-> nowhere',
    };
    const root = rootWith({
      ...foreign,
      'eu/stale.yaml': generated('stale'),
      'eu/gone/stale.yaml': generated('stale'),
    });
    write(root, {});
    expect(readTree(root)).toEqual(treeOf(foreign));
    expect(readTree(elsewhere)).toEqual(treeOf({ 'owned.yaml': generated('elsewhere') }));
  });

  it('leaves what lies out of scope alone', () => {
    const us = { 'us/stale.yaml': generated('stale'), 'us/hollow/': '' };
    const root = rootWith({ ...us, 'eu/stale.yaml': generated('stale') });
    write(root, { 'eu/new.yaml': generated('new') }, (path) => path.startsWith('eu/'));
    expect(readTree(root)).toEqual(treeOf({ ...us, 'eu/new.yaml': generated('new') }));
  });

  it('spares a file that was put into a directory after the plan was made', () => {
    const root = rootWith({ 'eu/stale.yaml': generated('stale') });
    const plan = planWrite(root, new Map(), () => true);
    writeFileSync(`${root}/eu/late.md`, 'by hand');
    applyPlan(root, new Map(), plan);
    expect(readTree(root)).toEqual(treeOf({ 'eu/late.md': 'by hand' }));
  });

  it('goes on when a stale file has been removed since the plan was made', () => {
    const root = rootWith({ 'eu/stale.yaml': generated('stale'), 'us/stale.yaml': generated('stale') });
    const plan = planWrite(root, new Map(), () => true);
    rmSync(`${root}/eu`, { recursive: true });
    applyPlan(root, new Map(), plan);
    expect(readTree(root)).toEqual(new Map());
  });

  it('has everything new in place before it removes anything', () => {
    const root = rootWith({ 'a.yaml': generated('old'), 'eu/stale.yaml': generated('stale') });
    const files = { 'a.yaml': generated('new'), 'us/b.yaml': generated('b') };
    const seen: Map<string, string>[] = [];
    const { unlinkSync } = fs;
    jest.spyOn(fs, 'unlinkSync').mockImplementation((path) => {
      seen.push(readTree(root));
      unlinkSync(path);
    });
    write(root, files);
    expect(seen).toEqual([treeOf({ ...files, 'eu/stale.yaml': generated('stale') })]);
  });

  it('replaces a file that is there until the moment of its replacement', () => {
    const root = rootWith({ 'eu/a.yaml': generated('old'), 'b.yaml': generated('old') });
    const replaced: string[] = [];
    const { renameSync } = fs;
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      replaced.push(readFileSync(to, 'utf8'));
      renameSync(from, to);
    });
    write(root, { 'eu/a.yaml': generated('new'), 'b.yaml': generated('new') });
    expect(replaced).toEqual([generated('old'), generated('old')]);
  });

  it('moves a new directory into place once, whole', () => {
    const root = rootWith({ 'eu/a.yaml': generated('a') });
    const rename = jest.spyOn(fs, 'renameSync');
    write(root, {
      'eu/a.yaml': generated('a'),
      'eu/shop/b.yaml': generated('b'),
      'eu/shop/cart/c.yaml': generated('c'),
      'eu/shop/cart/d.yaml': generated('d'),
      'eu/e.yaml': generated('e'),
    });
    expect(rename.mock.calls.map(([, target]) => String(target)).sort()).toEqual([
      `${root}/eu/e.yaml`,
      `${root}/eu/shop`,
    ]);
  });

  it('refuses a plan with blocked paths and writes nothing of it', () => {
    const before = { 'a.yaml': 'by hand', 'b/c.yaml': generated('c'), 'stale.yaml': generated('stale') };
    const root = rootWith(before);
    const failure = failureOf(() =>
      write(root, { 'a.yaml': generated('a'), b: generated('b'), 'new.yaml': generated('new') }),
    );
    expect(failure.message).toBe(
      'nothing was written: a.yaml is a file that Meshwright did not write (and 1 more)',
    );
    expect(failure.path).toBe('a.yaml');
    expect(readTree(root)).toEqual(treeOf(before));
  });

  it('refuses a plan that was made for another tree', () => {
    const root = rootWith({});
    const plan = planWrite(root, treeOf({ 'a.yaml': generated('a') }), () => true);
    expect(failureOf(() => applyPlan(root, new Map(), plan)).path).toBe('a.yaml');
    expect(readTree(root)).toEqual(new Map());
  });

  it.each(['', 'eu/new/'])('leaves only whole files when a name under "%s" is too long', (directory) => {
    const root = rootWith({ 'eu/a.yaml': generated('old') });
    const tooLong = `${directory}${'z'.repeat(300)}.yaml`;
    const failure = failureOf(() =>
      write(root, { 'eu/a.yaml': generated('new'), [tooLong]: generated('z') }),
    );
    expect(failure.cause).toMatchObject({ code: 'ENAMETOOLONG' });
    expect(failure.message).toContain('ENAMETOOLONG');
    expect(failure.path === tooLong).toBe(true);
    expect(readTree(root)).toEqual(treeOf({ 'eu/a.yaml': generated('old') }));
  });

  it('leaves the old files and no staging when the disk fills up', () => {
    const before = {
      'a.yaml': generated('old'),
      'b.yaml': generated('old'),
      'stale.yaml': generated('stale'),
    };
    const root = rootWith(before);
    const { writeFileSync } = fs;
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    jest.spyOn(fs, 'writeFileSync').mockImplementation((path, data) => {
      if (typeof data !== 'string') throw new TypeError('expected a text');
      writeFileSync(path, data.slice(0, 20));
      if (data.includes('full')) throw full;
    });
    const failure = failureOf(() => write(root, { 'a.yaml': generated('new'), 'b.yaml': generated('full') }));
    expect([failure.message, failure.path, failure.cause]).toEqual([
      'cannot write b.yaml: ENOSPC: no space left on device',
      'b.yaml',
      full,
    ]);
    expect(readTree(root)).toEqual(treeOf(before));
  });

  it('names the file that it may not remove', () => {
    const root = rootWith({ 'stale.yaml': generated('stale') });
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    jest.spyOn(fs, 'unlinkSync').mockImplementation(() => {
      throw denied;
    });
    const failure = failureOf(() => write(root, {}));
    expect([failure.path, failure.cause]).toEqual(['stale.yaml', denied]);
  });

  it('clears the staging of dead runs and of its own process id, and keeps that of a live one', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    const live = `.meshwright-${child.pid}`;
    const root = rootWith({});
    try {
      for (const name of [live, `.meshwright-${process.pid}`, '.meshwright-0']) {
        mkdirSync(`${root}/${name}/3`, { recursive: true });
        writeFileSync(`${root}/${name}/3/a.yaml`, generated('staged'));
      }
      write(root, { 'a.yaml': generated('a') });
      expect([...readTree(root).keys()].sort()).toEqual([`${live}/3/a.yaml`, 'a.yaml']);
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    write(root, { 'a.yaml': generated('a') });
    expect(readTree(root)).toEqual(treeOf({ 'a.yaml': generated('a') }));
  });

  it('keeps a link and a file that are named like the staging of a dead run', () => {
    const elsewhere = rootWith({ 'a.md': 'by hand' });
    const foreign = { '.meshwright-0': `-> ${elsewhere}`, '.meshwright-00': 'by hand' };
    const root = rootWith(foreign);
    write(root, {});
    expect(readTree(root)).toEqual(treeOf(foreign));
    expect(readTree(elsewhere)).toEqual(treeOf({ 'a.md': 'by hand' }));
  });
});
