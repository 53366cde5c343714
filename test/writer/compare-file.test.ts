import { describe, expect, it } from '@jest/globals';
import { lstatSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestBytes } from '../../src/conventions/digest-bytes';
import { compareFile } from '../../src/writer/compare-file';
import { DiskStates } from '../../src/writer/disk-states';
import { generated } from './generated';
import { makeRoot } from './make-root';

describe('compareFile, by digest', () => {
  const text = generated('a');
  const wanted = { digest: digestBytes(text), bytes: () => Buffer.from(text) };
  /** A root whose file was compared once, as if long ago. */
  function known(content: string) {
    const root = makeRoot({ 'a.yaml': content });
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, 'a.yaml'));
    const states = new DiskStates({ 'a.yaml': [size, mtimeMs, ctimeMs, ino, digestBytes(content)] });
    return { root, states };
  }

  it.each([
    ['same', text],
    ['owned', generated('b')],
    ['owned', `<<<<<<< HEAD\n${text}`],
    ['foreign', 'mine'],
    ['foreign', ''],
  ])('tells what is %s', (verdict, content) => {
    const { root, states } = known(content);
    expect(compareFile(root, 'a.yaml', wanted)).toBe(verdict);
    expect(compareFile(root, 'a.yaml', wanted, states)).toBe(verdict);
  });

  it('does not open what it knows', () => {
    const { root } = known(text);
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(root, 'a.yaml'));
    const wrong = new DiskStates({ 'a.yaml': [size, mtimeMs, ctimeMs, ino, 'of something else'] });
    const right = new DiskStates({ 'a.yaml': [size, mtimeMs, ctimeMs, ino, 'as it is wanted'] });
    const unlike = { digest: 'as it is wanted', bytes: () => Buffer.alloc(0) };
    expect(compareFile(root, 'a.yaml', unlike, right)).toBe('same');
    expect(compareFile(root, 'a.yaml', wanted, wrong)).toBe('same');
  });

  it('sees a change of the same size whose time was set back', () => {
    const { root, states } = known(text);
    const { atime, mtime } = statSync(join(root, 'a.yaml'));
    writeFileSync(join(root, 'a.yaml'), text.replace('\na\n', '\nb\n'));
    utimesSync(join(root, 'a.yaml'), atime, mtime);
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).not.toBe(text);
    expect(compareFile(root, 'a.yaml', wanted, states)).toBe('owned');
  });

  it('says what the system says of a file that is not there', () => {
    expect(() => compareFile(makeRoot(), 'a.yaml', wanted, new DiskStates())).toThrow('ENOENT');
  });
});
