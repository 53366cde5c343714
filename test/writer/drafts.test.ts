import fs, { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { digestBytes } from '../../src/conventions/digest-bytes';
import type { OutputTree } from '../../src/model/output-file';
import { applyPlan } from '../../src/writer/apply-plan';
import { DiskStates } from '../../src/writer/disk-states';
import { Drafts } from '../../src/writer/drafts';
import { planWrite } from '../../src/writer/plan-write';
import { readTree } from '../helpers/read-tree';
import { generated } from './generated';
import { makeRoot } from './make-root';

const roots: string[] = [];
const stagingName = `.meshwright-${process.pid}`;

/** A repository with these files in `dist/`, or without one. */
function lay(files?: Readonly<Record<string, string>>) {
  const home = makeRoot(
    files === undefined
      ? {}
      : Object.fromEntries([
          ['dist/', ''],
          ...Object.entries(files).map(([path, text]) => [`dist/${path}`, text]),
        ]),
  );
  roots.push(home);
  return { home, root: join(home, 'dist') };
}

/** Takes files, and says which of them are rendered again when they are written. */
function taken(root: string, files: Readonly<Record<string, string>>, isKept = true) {
  const drafts = new Drafts(root, new DiskStates(), isKept);
  const again: string[] = [];
  const tree: OutputTree = new Map(
    Object.entries(files).map(([path, text]) => {
      const bytes = () => {
        again.push(path);
        return Buffer.from(text);
      };
      return [path, { digest: drafts.take(path, text), bytes }];
    }),
  );
  const write = () =>
    applyPlan(
      root,
      tree,
      planWrite(root, tree, () => true),
      drafts,
    );
  return { drafts, again, write };
}

function refuse(step: 'mkdirSync' | 'writeFileSync', code: string, isMeant: (path: string) => boolean) {
  const real = fs[step] as (path: string, ...more: unknown[]) => unknown;
  jest.spyOn(fs, step).mockImplementation(((path: string, ...more: unknown[]) => {
    if (!isMeant(path)) return real(path, ...more);
    if (step === 'writeFileSync') real(path, 'half');
    throw Object.assign(new Error(code), { code, syscall: 'any' });
  }) as never);
}

afterEach(() => {
  jest.restoreAllMocks();
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

describe('Drafts', () => {
  it('say the digest of what they take', () => {
    const { root } = lay({});
    const drafts = new Drafts(root, new DiskStates(), false);
    expect(drafts.take('a.yaml', generated('ç'))).toBe(digestBytes(generated('ç')));
  });

  it('are put into place without being rendered again, and leave nothing', () => {
    const { home, root } = lay({ 'eu/a.yaml': generated('old'), 'eu/same.yaml': generated('same') });
    const files = {
      'eu/a.yaml': generated('new'),
      'eu/same.yaml': generated('same'),
      'us/shop/b.yaml': generated('b'),
      'us/shop/c.yaml': generated('c'),
    };
    const { again, write } = taken(root, files);
    const rename = jest.spyOn(fs, 'renameSync');
    write();
    expect(readTree(root)).toEqual(new Map(Object.entries(files)));
    expect(again).toEqual([]);
    expect(rename.mock.calls.map(([, target]) => String(target)).sort()).toEqual([
      `${root}/eu/a.yaml`,
      `${root}/us`,
    ]);
    expect([...readTree(home).keys()].filter((path) => path.includes('.meshwright'))).toEqual([]);
  });

  it('are put where nothing was, from beside it', () => {
    const { home, root } = lay();
    const files = { 'eu/a.yaml': generated('a') };
    const { again, write } = taken(root, files);
    expect(existsSync(root)).toBe(false);
    expect(readFileSync(`${home}/${stagingName}/eu/a.yaml`, 'utf8')).toBe(generated('a'));
    write();
    expect(readTree(home)).toEqual(new Map([['dist/eu/a.yaml', generated('a')]]));
    expect(again).toEqual([]);
  });

  it('leave the disk as it was when they are dropped', () => {
    const before = { 'eu/a.yaml': generated('old') };
    for (const { home, root } of [lay(before), lay()]) {
      const was = readTree(home);
      const { drafts } = taken(root, { 'eu/a.yaml': generated('new'), 'us/b.yaml': generated('b') });
      expect(drafts.has('us/b.yaml', digestBytes(generated('b')))).toBe(true);
      expect(readTree(home)).not.toEqual(was);
      drafts.drop();
      expect(readTree(home)).toEqual(was);
      expect(drafts.has('us/b.yaml', digestBytes(generated('b')))).toBe(false);
    }
  });

  it('stage nothing that lies in its place, and nothing where nothing will be written', () => {
    const { home, root } = lay({ 'a.yaml': generated('a') });
    const was = readTree(home);
    taken(root, { 'a.yaml': generated('a') });
    taken(root, { 'a.yaml': generated('other'), 'b.yaml': generated('b') }, false);
    expect(readTree(home)).toEqual(was);
  });

  it('spare the plan from reading what they compared', () => {
    const { root } = lay({ 'a.yaml': generated('a') });
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 1000);
    const states = new DiskStates();
    const digest = new Drafts(root, states, false).take('a.yaml', generated('a'));
    const open = jest.spyOn(fs, 'openSync');
    const tree: OutputTree = new Map([['a.yaml', { digest, bytes: () => Buffer.from('') }]]);
    expect(planWrite(root, tree, () => true, states).unchanged).toBe(1);
    expect(open).not.toHaveBeenCalled();
  });

  it('keep what a killed run leaves out of commits, and clear it', () => {
    const { home, root } = lay({ 'a.yaml': generated('a') });
    taken(root, { 'a.yaml': generated('b') });
    expect(readFileSync(`${root}/${stagingName}/.gitignore`, 'utf8')).toBe('*\n');
    // One that was killed before there was a `dist/`.
    mkdirSync(`${home}/.meshwright-0/eu`, { recursive: true });
    const { write } = taken(root, { 'a.yaml': generated('c') });
    write();
    expect(readTree(home)).toEqual(new Map([['dist/a.yaml', generated('c')]]));
  });

  it('count one that a later text for the same path replaced as another', () => {
    const { root } = lay({});
    const drafts = new Drafts(root, new DiskStates(), true);
    const first = drafts.take('a.yaml', generated('first'));
    const second = drafts.take('a.yaml', generated('second'));
    expect([drafts.has('a.yaml', first), drafts.has('a.yaml', second)]).toEqual([false, true]);
    drafts.drop();
  });

  it.each(['../outside.yaml', 'eu/../../outside.yaml', '/outside.yaml', 'eu//a.yaml'])(
    'stage nothing under %s, which is no plain path',
    (path) => {
      const { home, root } = lay({});
      const was = readTree(home);
      taken(root, { [path]: generated('a') });
      expect(readTree(home)).toEqual(was);
    },
  );

  it('render again what could not be staged', () => {
    const { root } = lay({});
    const files = { 'eu/a.yaml': generated('a'), 'eu/b.yaml': generated('b') };
    refuse('writeFileSync', 'ENOSPC', (path) => path.endsWith('/b.yaml'));
    const { again, write } = taken(root, files);
    expect(readTree(`${root}/${stagingName}/eu`)).toEqual(new Map([['a.yaml', generated('a')]]));
    jest.restoreAllMocks();
    write();
    expect(again).toEqual(['eu/b.yaml']);
    expect(readTree(root)).toEqual(new Map(Object.entries(files)));
  });

  it('fail nowhere but in the plan where nothing may be staged', () => {
    const { root } = lay({ 'a.yaml': generated('a') });
    refuse('mkdirSync', 'EROFS', (path) => path.includes('.meshwright'));
    const { again, write } = taken(root, { 'a.yaml': generated('new') });
    expect(write).toThrow('cannot create the output directory: EROFS');
    expect(again).toEqual([]);
    expect(readTree(root)).toEqual(new Map([['a.yaml', generated('a')]]));
  });

  it('render again what somebody changed after it was compared', () => {
    const { root } = lay({ 'a.yaml': generated('a') });
    const { again, write } = taken(root, { 'a.yaml': generated('a') });
    writeFileSync(`${root}/a.yaml`, generated('by hand'));
    write();
    expect(again).toEqual(['a.yaml']);
    expect(readTree(root)).toEqual(new Map([['a.yaml', generated('a')]]));
  });

  it('write nothing that somebody has put into place meanwhile', () => {
    const { root } = lay({});
    const { write } = taken(root, { 'a.yaml': generated('a') });
    writeFileSync(`${root}/a.yaml`, generated('a'));
    const rename = jest.spyOn(fs, 'renameSync');
    write();
    expect(rename).not.toHaveBeenCalled();
    expect(readTree(root)).toEqual(new Map([['a.yaml', generated('a')]]));
  });
});
