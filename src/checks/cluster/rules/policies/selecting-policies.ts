import { labels as labelKeys } from '../../../../conventions/labels';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { policies } from '../../facts/policies';
import { policyWorkloads } from '../../facts/policy-workloads';
import { flaw } from '../../flaw';

/**
 * A policy that selects pods selects some. Of a namespace whose pods nobody shows nothing can be said, nor where some
 * object cannot be read, which may be the very pods, nor of the root namespace, whose policies may be for pods of any.
 */
export const selectingPolicies: ClusterRule = (cluster) => {
  const judged = judgedNamespaces(cluster);
  return policies(cluster).flatMap(({ labels, namespace, selectorPath, ...one }): readonly Problem[] => {
    if (labels === undefined || namespace === cluster.rootNamespace || !judged.has(namespace)) return [];
    // The pods of a Gateway of the Gateway API are Istio's to make.
    if (policyWorkloads(cluster, namespace, labels).length > 0 || labelKeys.gatewayName in labels) return [];
    const beside = policyWorkloads(cluster, namespace);
    if (beside.length === 0) return [];
    const policy = { ...one, namespace };
    const wrong = Object.entries(labels).find(([key, value]) =>
      beside.every((pods) => pods.labels[key] !== value),
    );
    const [key, value] = wrong ?? Object.entries(labels)[0] ?? ['', ''];
    return [
      flaw('policy-of-nothing', policy, [...selectorPath, key], {
        object: describeObject(one.object),
        labels: Object.entries(labels)
          .map(([name, text]) => `${name}: ${text}`)
          .join(', '),
        suggestion: suggest(
          value,
          beside.flatMap((pods) => pods.labels[key] ?? []),
        ),
      }),
    ];
  });
};
