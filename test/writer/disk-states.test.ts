import { describe, expect, it } from '@jest/globals';
import type { Stats } from 'node:fs';
import { DiskStates } from '../../src/writer/disk-states';

const stats = (over: Partial<Stats> = {}) =>
  ({ size: 3, mtimeMs: 1000, ctimeMs: 2000, ino: 7, ...over }) as Stats;

/** What the next run gets of what one noted. */
function next(noted: Stats): DiskStates {
  const states = new DiskStates();
  states.note('a.yaml', noted, 'digest');
  return new DiskStates(states.toKeep());
}

describe('DiskStates', () => {
  it('knows a file that looks as it did', () => {
    expect(next(stats()).find('a.yaml', stats())).toBe('digest');
    expect(next(stats()).find('b.yaml', stats())).toBeUndefined();
  });

  it.each([{ size: 4 }, { mtimeMs: 1001 }, { ctimeMs: 2001 }, { ino: 8 }])(
    'does not know one that has another %j',
    (over) => {
      expect(next(stats()).find('a.yaml', stats(over))).toBeUndefined();
    },
  );

  it.each(['ctimeMs', 'mtimeMs'])('forgets one whose %s is so young that it may change unseen', (time) => {
    const young = stats({ [time]: Date.now() });
    expect(next(young).find('a.yaml', young)).toBeUndefined();
  });

  it('drops what nobody asked for, and says so', () => {
    const states = next(stats());
    expect(states.hasNews).toBe(true);
    expect(states.toKeep()).toEqual({});
    states.find('a.yaml', stats());
    expect(states.hasNews).toBe(false);
  });
});
