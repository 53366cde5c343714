import type { AccessFacts } from './access-facts';

/** Makes a question about an object be worked out once for each, however often it is asked. */
export function remember<Key extends object, T>(
  find: (facts: AccessFacts, key: Key) => T,
): (facts: AccessFacts, key: Key) => T {
  const known = new WeakMap<AccessFacts, Map<Key, T>>();
  return (facts, key) => {
    const ofFacts = known.get(facts) ?? new Map<Key, T>();
    known.set(facts, ofFacts);
    const found = ofFacts.get(key) ?? find(facts, key);
    ofFacts.set(key, found);
    return found;
  };
}
