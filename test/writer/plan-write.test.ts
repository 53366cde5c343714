import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { planWrite } from '../../src/writer/plan-write';
import { readTree } from '../helpers/read-tree';
import { generated } from './generated';
import { makeRoot } from './make-root';

const everything = () => true;
const roots: string[] = [];
const rootWith = (files: Record<string, string>): string => {
  const root = makeRoot(files);
  roots.push(root);
  return root;
};
const treeOf = (files: Record<string, string>) => new Map(Object.entries(files));
const nothing = {
  created: [],
  changed: [],
  removed: [],
  emptied: [],
  foreign: [],
  blocked: [],
  unchanged: 0,
};

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

describe('planWrite', () => {
  it('sorts every path into what would happen to it, and changes nothing', () => {
    const files = {
      'eu/same.yaml': generated('same'),
      'eu/shorter.yaml': generated('was much longer'),
      'eu/longer.yaml': generated('x'),
      'eu/flipped.yaml': generated('a'),
      'eu/goes-on.yaml': `${generated('a')}and on`,
      'eu/z-stale.yaml': generated('stale'),
      'eu/a-stale.yaml': generated('stale'),
      'eu/old/stale.yaml': generated('stale'),
      'eu/z-notes.md': 'by hand',
      'eu/a-notes.md': '',
    };
    const root = rootWith(files);
    const tree = treeOf({
      'us/new.yaml': generated('new'),
      'eu/new.yaml': generated('new'),
      'eu/same.yaml': generated('same'),
      'eu/shorter.yaml': generated('x'),
      'eu/longer.yaml': generated('now much longer'),
      'eu/flipped.yaml': generated('b'),
      'eu/goes-on.yaml': generated('a'),
    });
    expect(planWrite(root, tree, everything)).toEqual({
      created: ['eu/new.yaml', 'us/new.yaml'],
      changed: ['eu/flipped.yaml', 'eu/goes-on.yaml', 'eu/longer.yaml', 'eu/shorter.yaml'],
      removed: ['eu/a-stale.yaml', 'eu/old/stale.yaml', 'eu/z-stale.yaml'],
      emptied: ['eu/old'],
      foreign: ['eu/a-notes.md', 'eu/z-notes.md'],
      blocked: [],
      unchanged: 1,
    });
    expect(readTree(root)).toEqual(treeOf(files));
  });

  it('takes an absent root for an empty one', () => {
    const root = `${rootWith({})}/dist`;
    expect(planWrite(root, treeOf({ 'a.yaml': generated('a') }), everything)).toEqual({
      ...nothing,
      created: ['a.yaml'],
    });
  });

  it('compares bytes, so that a broken character is not taken for its replacement', () => {
    const root = rootWith({ 'a.yaml': generated('\ufffd') });
    const tree = treeOf({ 'a.yaml': generated('\ufffd') });
    expect(planWrite(root, tree, everything).unchanged).toBe(1);
    const broken = Buffer.from(generated('\ufffd'), 'utf8')
      .toString('latin1')
      .replace('\xef\xbf\xbd', '\xff');
    writeFileSync(`${root}/a.yaml`, broken, 'latin1');
    expect(readTree(root)).toEqual(tree);
    expect(planWrite(root, tree, everything).changed).toEqual(['a.yaml']);
  });

  it('prunes and reports within scope alone', () => {
    const root = rootWith({
      'eu/stale.yaml': generated('stale'),
      'eu/notes.md': 'by hand',
      'us/stale.yaml': generated('stale'),
      'us/notes.md': 'by hand',
      'eu/hollow/': '',
      'us/hollow/': '',
    });
    const plan = planWrite(root, treeOf({}), (path) => path.startsWith('eu/'));
    expect(plan).toEqual({
      ...nothing,
      removed: ['eu/stale.yaml'],
      emptied: ['eu/hollow'],
      foreign: ['eu/notes.md'],
    });
  });

  it('reports a socket as foreign without opening it', async () => {
    const root = rootWith({});
    const server = createServer().listen(`${root}/socket`);
    await once(server, 'listening');
    try {
      expect(planWrite(root, treeOf({}), everything)).toEqual({ ...nothing, foreign: ['socket'] });
    } finally {
      server.close();
      await once(server, 'close');
    }
  });

  it('counts a directory that a removal empties though the scope names files alone', () => {
    const root = rootWith({ 'eu/shop/stale.yaml': generated('stale') });
    const plan = planWrite(root, treeOf({}), (path) => path === 'eu/shop/stale.yaml');
    expect(plan).toEqual({ ...nothing, removed: ['eu/shop/stale.yaml'], emptied: ['eu', 'eu/shop'] });
  });

  it('keeps a directory that holds one out of scope', () => {
    const root = rootWith({ 'eu/a/stale.yaml': generated('stale'), 'eu/a/hollow/': '' });
    const plan = planWrite(root, treeOf({}), (path) => path.endsWith('.yaml'));
    expect(plan).toEqual({ ...nothing, removed: ['eu/a/stale.yaml'] });
  });

  it('keeps an empty directory that the tree is about to fill', () => {
    const root = rootWith({ 'eu/shop/': '' });
    const plan = planWrite(root, treeOf({ 'eu/shop/deep/a.yaml': generated('a') }), everything);
    expect(plan.emptied).toEqual([]);
  });

  it('reports symbolic links as foreign and follows none', () => {
    const elsewhere = rootWith({ 'owned.yaml': generated('elsewhere') });
    const root = rootWith({
      'dir-link': `-> ${elsewhere}`,
      'file-link.yaml': `-> ${elsewhere}/owned.yaml`,
      'dangling.yaml': '-> nowhere',
    });
    const plan = planWrite(root, treeOf({}), everything);
    expect(plan).toEqual({ ...nothing, foreign: ['dangling.yaml', 'dir-link', 'file-link.yaml'] });
  });

  it('overlooks the staging directory of another run, but nothing that is merely named like one', () => {
    const root = rootWith({
      '.meshwright-1/0': generated('staged'),
      '.meshwright-notes/a.md': 'by hand',
      '.meshwright-2': 'a file by hand',
      'eu/.meshwright-1/a.md': 'by hand',
    });
    expect(planWrite(root, treeOf({}), everything).foreign).toEqual([
      '.meshwright-2',
      '.meshwright-notes/a.md',
      'eu/.meshwright-1/a.md',
    ]);
  });

  it.each([
    ['a foreign file', { 'a.yaml': 'by hand' }, 'a.yaml', 'is a file that Meshwright did not write'],
    ['an empty file', { 'a.yaml': '' }, 'a.yaml', 'is a file that Meshwright did not write'],
    ['a directory', { 'a/b.yaml': generated('b') }, 'a', 'is a directory'],
    ['an empty directory', { 'a/': '' }, 'a', 'is a directory'],
    ['a link', { 'a.yaml': '-> b.yaml' }, 'a.yaml', 'is a symbolic link'],
    ['a file above', { eu: generated('eu') }, 'eu/x/a.yaml', 'lies below eu, which is a file'],
    ['a link above', { eu: '-> .' }, 'eu/a.yaml', 'lies below eu, which is a symbolic link'],
  ])('is blocked by %s', (_, files, path, reason) => {
    const plan = planWrite(rootWith(files), treeOf({ [path]: generated('new') }), everything);
    expect(plan.blocked).toEqual([{ path, reason }]);
    expect([...plan.created, ...plan.changed]).toEqual([]);
  });

  it.each(['/etc/a', '../a', 'a/../../b', './a', 'a//b', 'a/', '', 'a\\b', 'a\0b'])(
    'is blocked by the path %j, which does not stay plainly below the root',
    (path) => {
      const plan = planWrite(rootWith({}), treeOf({ [path]: generated('a') }), everything);
      expect(plan.blocked).toEqual([{ path, reason: 'is not a plain path below the output directory' }]);
    },
  );

  it('is blocked by a path where a run stages its files', () => {
    const plan = planWrite(rootWith({}), treeOf({ '.meshwright-7/a': generated('a') }), everything);
    expect(plan.blocked).toEqual([{ path: '.meshwright-7/a', reason: 'lies where a run stages its files' }]);
  });

  it('is blocked by a tree that wants one path to be a file and a directory', () => {
    const tree = treeOf({ 'a/b/c.yaml': generated('c'), a: generated('a') });
    expect(planWrite(rootWith({}), tree, everything).blocked).toEqual([
      { path: 'a/b/c.yaml', reason: 'lies below a, which is itself to be a file' },
    ]);
  });

  it('is blocked by a text that the next run would take for foreign', () => {
    const plan = planWrite(rootWith({}), treeOf({ 'b.yaml': 'b: 1\n', 'a.yaml': 'a: 1\n' }), everything);
    expect(plan.blocked.map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml']);
    expect(plan.blocked[0]?.reason).toBe(
      'is to hold a text that does not begin with "# Generated by Meshwright"',
    );
  });

  it('names the path when the root cannot be listed', () => {
    const root = `${rootWith({ dist: 'a file' })}/dist`;
    expect(() => planWrite(root, treeOf({}), everything)).toThrow(
      expect.objectContaining({
        name: 'WriteError',
        path: '',
        cause: expect.objectContaining({ code: 'ENOTDIR' }),
      }),
    );
  });
});
