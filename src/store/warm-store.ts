import type { Store } from '../model/store';

/** A store that is quicker the second time, in a process that stays. */
export interface WarmStore extends Store {
  /** Lets go of what nobody has asked for since this was called before. */
  readonly turn: () => void;
}

/**
 * Holds in memory what was read from another store. What is put goes to that other one alone and is read from there, so
 * that nothing can depend on more than was kept. Nobody may change what it hands out.
 */
export function warmStore(below: Store): WarmStore {
  let recent = new Map<string, unknown>();
  let older = new Map<string, unknown>();
  const drop = (kind: string, key: string) => {
    recent.delete(`${kind} ${key}`);
    older.delete(`${kind} ${key}`);
  };
  return {
    get: (kind, key) => {
      const name = `${kind} ${key}`;
      const value = recent.get(name) ?? older.get(name) ?? below.get(kind, key);
      if (value !== undefined) recent.set(name, value);
      return value;
    },
    put: (kind, key, value) => {
      drop(kind, key);
      below.put(kind, key, value);
    },
    putWritten: (kind, key, value) => {
      drop(kind, key);
      below.putWritten(kind, key, value);
    },
    hold: below.hold,
    forget: below.forget,
    turn: () => {
      older = recent;
      recent = new Map();
    },
  };
}
