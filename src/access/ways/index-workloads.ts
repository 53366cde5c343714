import { addToGroup } from '../../conventions/add-to-group';
import { labels } from '../../conventions/labels';
import type { AccessFacts } from '../access-facts';
import { matchesSelector } from '../network/matches-selector';
import type { LabelSelector } from '../spec/label-selector';
import type { Workload } from '../workload';

/** Finds workloads without looking at all of them. */
export interface WorkloadIndex {
  /** Those of some namespaces; a selector left out means every pod, as an empty one does. */
  readonly select: (
    namespaces: readonly string[] | 'all',
    selector: LabelSelector | undefined,
  ) => readonly Workload[];
  /** Namespaces with such labels. */
  readonly namespaces: (selector: LabelSelector) => readonly string[];
  /** Those that run as `<namespace>/<account>`. */
  readonly byAccount: ReadonlyMap<string, readonly Workload[]>;
}

/** Looks through all workloads once, so that a rule that names a label finds its peers by that label. */
export function indexWorkloads({ workloads, namespaces }: AccessFacts): WorkloadIndex {
  const byNamespace = new Map<string, Workload[]>();
  /** By namespace, label and its value. */
  const byLabel = new Map<string, Map<string, Map<string, Workload[]>>>();
  const byAccount = new Map<string, Workload[]>();
  for (const workload of workloads.values()) {
    addToGroup(byNamespace, workload.namespace, workload);
    addToGroup(byAccount, `${workload.namespace}/${workload.serviceAccount}`, workload);
    const near = inner(byLabel, workload.namespace);
    for (const key of Object.keys(workload.labels)) {
      addToGroup(inner(near, key), workload.labels[key] ?? '', workload);
    }
  }
  const all = [...namespaces.keys()];
  const selectIn = (namespace: string, selector: LabelSelector): readonly Workload[] => {
    const wanted = selector.matchLabels ?? {};
    const near = byLabel.get(namespace);
    let some = byNamespace.get(namespace) ?? none;
    for (const key of Object.keys(wanted)) {
      const having = near?.get(key)?.get(wanted[key] ?? '') ?? none;
      if (having.length < some.length) some = having;
    }
    return some.filter((workload) => matchesSelector(selector, workload.labels));
  };
  const found = new Map<string, readonly string[]>();
  const namespacesWith = (selector: LabelSelector): readonly string[] =>
    all.filter((namespace) => matchesSelector(selector, namespaces.get(namespace) ?? {}));
  return {
    select: (within, selector) => {
      const homes = within === 'all' ? all : within;
      const [home] = homes;
      if (home !== undefined && homes.length === 1) return selectIn(home, selector ?? {});
      return homes.flatMap((namespace) => selectIn(namespace, selector ?? {}));
    },
    byAccount,
    namespaces: (selector) => {
      const name = selector.matchLabels?.[labels.namespaceName];
      if (name !== undefined) return matchesSelector(selector, namespaces.get(name) ?? {}) ? [name] : [];
      const key = JSON.stringify(selector);
      let known = found.get(key);
      if (known === undefined) found.set(key, (known = namespacesWith(selector)));
      return known;
    },
  };
}

const none: readonly Workload[] = [];

function inner<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map()));
  return map;
}
