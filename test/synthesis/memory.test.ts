import { describe, expect, it } from '@jest/globals';
import { toWritten } from '../../src/conventions/to-written';
import type { Store } from '../../src/model/store';
import { Memory } from '../../src/synthesis/memory';

function store(): Store {
  const kept = new Map<string, unknown>();
  return {
    get: (kind, key) => kept.get(`${kind} ${key}`),
    put: (kind, key, value) => void kept.set(`${kind} ${key}`, value),
    putWritten: (kind, key, { text }) => void kept.set(`${kind} ${key}`, JSON.parse(text)),
    hold: () => undefined,
    forget: () => undefined,
  };
}

describe('Memory', () => {
  it('finds by stage and by all that a result follows from, and notes what it found', () => {
    const memory = new Memory(store());
    memory.keep('place', { project: 'a', neighbours: 'b' }, 1);
    expect(memory.find('place', 'shop', { project: 'a', neighbours: 'b' })).toBe(1);
    expect(memory.find('place', 'shop', { project: 'a', neighbours: 'c' })).toBeUndefined();
    expect(memory.find('place', 'shop', { project: 'ab', neighbours: '' })).toBeUndefined();
    expect(memory.find('render', 'shop', { project: 'a', neighbours: 'b' })).toBeUndefined();
    expect(memory.tasks.map(({ isKept }) => isKept)).toEqual([true, false, false, false]);
  });

  it('does not count what no longer fits', () => {
    const memory = new Memory(store());
    memory.keep('parse', { folder: 'a' }, 1);
    expect(memory.find('parse', 'shop', { folder: 'a' }, () => false)).toBeUndefined();
    expect(memory.tasks).toEqual([{ stage: 'parse', subject: 'shop', from: { folder: 'a' }, isKept: false }]);
  });

  it('keeps details apart from results', () => {
    const memory = new Memory(store());
    memory.keepDetail('place', { key: 'a' }, toWritten(1));
    expect(memory.findDetail('place', { key: 'a' })).toBe(1);
    expect(memory.find('place', 'shop', { key: 'a' })).toBeUndefined();
  });
});
