import type { AccessFacts } from './access-facts';
import type { Workload } from './workload';

/** Makes a question about a workload be worked out once for each, however often it is asked. */
export function rememberByWorkload<T>(
  find: (facts: AccessFacts, workload: Workload) => T,
): (facts: AccessFacts, workload: Workload) => T {
  const known = new WeakMap<AccessFacts, Map<Workload, T>>();
  return (facts, workload) => {
    const ofFacts = known.get(facts) ?? new Map<Workload, T>();
    known.set(facts, ofFacts);
    const found = ofFacts.get(workload) ?? find(facts, workload);
    ofFacts.set(workload, found);
    return found;
  };
}
