import type { AccessFacts } from './access-facts';

/** Makes a question about an object be worked out once for each, however often it is asked. */
export function remember<Key extends object | string, T extends {}>(
  find: (facts: AccessFacts, key: Key) => T,
): (facts: AccessFacts, key: Key) => T {
  const known = new WeakMap<AccessFacts, Map<Key, T>>();
  return (facts, key) => {
    let ofFacts = known.get(facts);
    if (ofFacts === undefined) known.set(facts, (ofFacts = new Map()));
    let found = ofFacts.get(key);
    if (found === undefined) ofFacts.set(key, (found = find(facts, key)));
    return found;
  };
}
