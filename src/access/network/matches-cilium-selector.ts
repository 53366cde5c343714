import type { AccessFacts } from '../access-facts';
import type { LabelSelector } from '../spec/label-selector';
import type { Workload } from '../workload';
import { matchesSelector } from './matches-selector';

const namespaceKey = 'io.kubernetes.pod.namespace';
const namespaceLabelPrefix = 'io.cilium.k8s.namespace.labels.';

/**
 * Whether pods are meant by a selector of Cilium's, which knows their namespace and account as labels, and keys by
 * where they come from (https://docs.cilium.io/en/stable/gettingstarted/terminology/#label-source). One that does not
 * speak of namespaces means that of its policy.
 */
export function matchesCiliumSelector(
  facts: AccessFacts,
  policyNamespace: string,
  selector: LabelSelector,
  workload: Workload,
): boolean {
  const plain = withPlainKeys(selector);
  const keys = [
    ...Object.keys(plain.matchLabels ?? {}),
    ...(plain.matchExpressions ?? []).map(({ key }) => key),
  ];
  const saysNamespace = keys.some((key) => key === namespaceKey || key.startsWith(namespaceLabelPrefix));
  return (
    (saysNamespace || workload.namespace === policyNamespace) &&
    matchesSelector(plain, seenLabels(facts, workload))
  );
}

function withPlainKeys({ matchLabels, matchExpressions }: LabelSelector): LabelSelector {
  return {
    matchLabels: Object.fromEntries(
      Object.entries(matchLabels ?? {}).map(([key, value]) => [plainKey(key), value]),
    ),
    matchExpressions: (matchExpressions ?? []).map((one) => ({ ...one, key: plainKey(one.key) })),
  };
}

function plainKey(key: string): string {
  return key.replace(/^(?:k8s|any)[:.]/, '');
}

function seenLabels(facts: AccessFacts, { namespace, labels, serviceAccount }: Workload) {
  const ofNamespace = Object.entries(facts.namespaces.get(namespace) ?? {});
  return {
    ...labels,
    ...Object.fromEntries(ofNamespace.map(([key, value]) => [`${namespaceLabelPrefix}${key}`, value])),
    [namespaceKey]: namespace,
    'io.cilium.k8s.policy.serviceaccount': serviceAccount,
  };
}
