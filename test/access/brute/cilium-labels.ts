import type { LabelSelector } from '@cdk8s/kubernetes';
import type { BrutePod } from './pod';

const namespaceKey = 'io.kubernetes.pod.namespace';

/**
 * Labels as Cilium sees them: those of the pod, and its namespace's name
 * (https://docs.cilium.io/en/stable/security/policy/kubernetes/#namespaces). A key may say its source before a colon,
 * `k8s:` or `any:` (https://docs.cilium.io/en/stable/security/policy/language/).
 */
export const ciliumLabels = {
  of: ({ labels, namespace }: BrutePod): Record<string, string> => ({ ...labels, [namespaceKey]: namespace }),
  selector: ({ matchLabels = {}, matchExpressions = [] }: LabelSelector): LabelSelector => ({
    matchLabels: Object.fromEntries(Object.entries(matchLabels).map(([key, value]) => [bare(key), value])),
    matchExpressions: matchExpressions.map((expression) => ({ ...expression, key: bare(expression.key) })),
  }),
  /** A policy of a namespace reaches no other unless it names one. */
  within: (namespace: string, selector: LabelSelector): LabelSelector =>
    selector.matchLabels?.[namespaceKey] === undefined
      ? { ...selector, matchLabels: { ...selector.matchLabels, [namespaceKey]: namespace } }
      : selector,
};

const bare = (key: string) => key.replace(/^(k8s|any):/, '');
