import type { Store } from '../../src/model/store';

/** A store in memory whose values nobody can change: whoever tries fails. */
export function frozenStore(): Store {
  const texts = new Map<string, string>();
  return {
    get: (kind, key) => {
      const text = texts.get(`${kind} ${key}`);
      return text === undefined ? undefined : frozen(JSON.parse(text) as unknown);
    },
    put: (kind, key, value) => texts.set(`${kind} ${key}`, JSON.stringify(value)),
    putWritten: (kind, key, { text }) => texts.set(`${kind} ${key}`, text),
    hold: () => undefined,
    forget: () => undefined,
  };
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
