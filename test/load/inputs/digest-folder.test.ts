import { describe, expect, it } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFolder } from '../../../src/load/inputs/digest-folder';
import { repository } from '../../helpers/repository';

describe('digestFolder', () => {
  const digestOf = (of: Readonly<Record<string, string>>) => digestFolder(repository(of));

  it.each([
    ['another text', { a: '2' }],
    ['another name', { b: '1' }],
    ['a file more', { a: '1', b: '' }],
    ['text that moved from one file to the next', { a: '', b: '1' }],
    ['a folder of that name', { 'a/1': '' }],
    ['bytes that are no text', { a: '\u00ff' }],
  ])('tells %s apart', (_, of) => {
    expect(digestOf(of)).not.toBe(digestOf({ a: '1' }));
  });

  it('tells a folder from a file, and reads through links', () => {
    const [empty, slash] = [repository({}), repository({ a: '/' })];
    mkdirSync(join(empty, 'a'));
    expect(digestFolder(empty)).not.toBe(digestFolder(slash));
    const [linked, there] = [repository({}), repository({ text: '1' })];
    symlinkSync(join(there, 'text'), join(linked, 'a'));
    const before = digestFolder(linked);
    writeFileSync(join(there, 'text'), '2');
    expect(digestFolder(linked)).not.toBe(before);
  });

  it('takes a folder that is not there for an empty one', () => {
    expect(digestFolder(join(repository({}), 'nowhere'))).toMatch(/^[\w-]{43}$/);
  });
});
