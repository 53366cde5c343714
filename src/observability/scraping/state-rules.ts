/**
 * The kinds that rules and panels ask about; what kube-state-metrics reads and what it may read both follow from it.
 * No kind that belongs to the whole cluster is among them: watching listed namespaces, it would count each of its
 * objects once a namespace (kubernetes/kube-state-metrics#2878). Nodes tell of themselves by their kubelets.
 */
const kinds: Readonly<Record<string, readonly string[]>> = {
  '': ['persistentvolumeclaims', 'pods', 'resourcequotas'],
  apps: ['daemonsets', 'deployments', 'statefulsets'],
  autoscaling: ['horizontalpodautoscalers'],
  batch: ['cronjobs', 'jobs'],
};

/** As its flag `--resources` takes them. */
export const stateResources: readonly string[] = Object.values(kinds).flat();

/** What kube-state-metrics may do in a namespace that it watches. */
export const stateRules = Object.entries(kinds).map(([group, resources]) => ({
  apiGroups: [group],
  resources: [...resources],
  verbs: ['list', 'watch'],
}));
