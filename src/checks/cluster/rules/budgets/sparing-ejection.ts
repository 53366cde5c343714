import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinationRules } from '../../facts/destination-rules';
import { namespaceOfHost } from '../../facts/namespace-of-host';
import { podCounts } from '../../facts/pod-counts';
import { services } from '../../facts/services';
import { flaw } from '../../flaw';

/** Istio's own, in percent. */
const usual = 10;

/**
 * Outlier detection leaves one pod alone, and not the only one. Of a service that may have one pod or more the larger
 * number counts, as definitions count it. Rules with subsets, each with pods of its own, and services whose pods no
 * manifest counts are not judged; nor are rendered rules of another namespace than their host's, which belong to another
 * part of the cluster than its pods.
 */
export const sparingEjection: ClusterRule = (cluster) => {
  const counts = podCounts(cluster);
  return destinationRules(cluster).flatMap(({ one, spec, host }): readonly Problem[] => {
    const detection = spec.trafficPolicy?.outlierDetection;
    const behind = services(cluster).get(host)?.workloads ?? [];
    const known = behind.map((workload) => counts.get(workload));
    const [first] = behind;
    if (detection === undefined || (spec.subsets ?? []).length > 0 || first === undefined) return [];
    if (known.includes(undefined)) return [];
    if (one.unit !== undefined && namespaceOfHost(host) !== one.namespace) return [];
    const pods = known.reduce((sum, count) => {
      const { least = 0, most = 0 } = count ?? {};
      return sum + (least > 1 ? least : most);
    }, 0);
    const { maxEjectionPercent: percent = usual, minHealthPercent = 0 } = detection;
    const object = describeObject(one.object);
    const path = ['spec', 'trafficPolicy', 'outlierDetection', 'maxEjectionPercent'];
    if (pods === 1 && percent === 100 && minHealthPercent === 0) {
      return [
        flaw('ejects-last-pod', one, path, {
          object,
          pods: `the pod of ${describeObject(first.one.object)}`,
        }),
      ];
    }
    return pods < 2 || percent * pods >= 100 || percent === 0
      ? []
      : [flaw('ejects-no-pod', one, path, { object, percent, pods, least: Math.ceil(100 / pods) })];
  });
};
