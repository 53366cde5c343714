import { describe, expect, it } from '@jest/globals';
import { warmStore } from '../../src/store/warm-store';

const counting = () => {
  const reads: string[] = [];
  const texts = new Map<string, string>();
  const store = warmStore({
    get: (kind, key) => {
      reads.push(`${kind} ${key}`);
      const text = texts.get(`${kind} ${key}`);
      return text === undefined ? undefined : JSON.parse(text);
    },
    put: (kind, key, value) => texts.set(`${kind} ${key}`, JSON.stringify(value)),
    putWritten: (kind, key, { text }) => texts.set(`${kind} ${key}`, text),
    hold: () => undefined,
    forget: () => undefined,
  });
  return { store, reads };
};

describe('warmStore', () => {
  it('reads what is asked for once, kinds and keys apart', () => {
    const { store, reads } = counting();
    store.put('a', 'x', 1);
    store.put('b', 'x', 2);
    expect([store.get('a', 'x'), store.get('a', 'x'), store.get('b', 'x')]).toEqual([1, 1, 2]);
    expect(reads).toEqual(['a x', 'b x']);
  });

  it('gives what was kept, not what was put', () => {
    const { store } = counting();
    const value: { kept: number; lost?: undefined; late?: number } = { kept: 1, lost: undefined };
    store.put('a', 'x', value);
    value.late = 2;
    expect(Object.keys(store.get('a', 'x') as object)).toEqual(['kept']);
  });

  it('gives the last of what was put under one name', () => {
    const { store } = counting();
    store.put('a', 'x', 1);
    store.get('a', 'x');
    store.turn();
    store.put('a', 'x', 2);
    expect(store.get('a', 'x')).toBe(2);
  });

  it('asks again for what was not there', () => {
    const { store } = counting();
    expect(store.get('a', 'x')).toBeUndefined();
    store.put('a', 'x', 1);
    expect(store.get('a', 'x')).toBe(1);
  });

  it('lets go of what nobody asked for between two turns', () => {
    const { store, reads } = counting();
    store.put('a', 'used', 1);
    store.put('a', 'unused', 2);
    store.get('a', 'used');
    store.get('a', 'unused');
    store.turn();
    store.get('a', 'used');
    store.turn();
    reads.length = 0;
    store.get('a', 'used');
    expect(reads).toEqual([]);
    store.get('a', 'unused');
    expect(reads).toEqual(['a unused']);
  });
});
