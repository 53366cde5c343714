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
  const byLabel = new Map<string, Workload[]>();
  const byAccount = new Map<string, Workload[]>();
  for (const workload of workloads.values()) {
    addToGroup(byNamespace, workload.namespace, workload);
    addToGroup(byAccount, `${workload.namespace}/${workload.serviceAccount}`, workload);
    for (const [key, value] of Object.entries(workload.labels)) {
      addToGroup(byLabel, labelKey(workload.namespace, key, value), workload);
    }
  }
  const found = new Map<string, readonly string[]>();
  const select = (within: readonly string[] | 'all', selector: LabelSelector | undefined) =>
    (within === 'all' ? [...namespaces.keys()] : within).flatMap((namespace) => {
      const near = Object.entries(selector?.matchLabels ?? {})
        .map(([key, value]) => byLabel.get(labelKey(namespace, key, value)) ?? [])
        .sort((one, other) => one.length - other.length)[0];
      const some = near ?? byNamespace.get(namespace) ?? [];
      return some.filter((workload) => matchesSelector(selector ?? {}, workload.labels));
    });
  return {
    select,
    byAccount,
    namespaces: (selector) => {
      const name = selector.matchLabels?.[labels.namespaceName];
      const known = name === undefined ? [...namespaces.keys()] : [name];
      const key = JSON.stringify(selector);
      const before = found.get(key);
      if (before !== undefined) return before;
      const now = known.filter((namespace) => matchesSelector(selector, namespaces.get(namespace) ?? {}));
      found.set(key, now);
      return now;
    },
  };
}

const labelKey = (namespace: string, key: string, value: string): string => `${namespace} ${key}=${value}`;
