import type { LimitRangeItem, LimitRangeSpec } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { admittedPods, type AdmittedPod } from '../../facts/admitted-pods';
import { limitRanges } from '../../facts/limit-ranges';
import type { Typed } from '../../facts/objects-of';
import { flaw } from '../../flaw';
import type { AdmittedContainer } from '../../pods/admitted-container';
import { amountsOf } from '../../pods/amounts-of';
import type { Amounts } from '../../pods/amounts';
import { podTotal } from '../../pods/pod-total';
import { showAmount } from '../../pods/show-amount';

/** What is measured: a container, or all of a pod. */
interface Measured extends Pick<AdmittedContainer, 'path' | 'requests' | 'limits'> {
  readonly what: string;
}

/**
 * No pod asks for more or less than the LimitRanges of its namespace allow, with the amounts that these give and with
 * the proxy. Maxima of what definitions render are those of the rules of tenancy.
 */
export const amountsInRange: ClusterRule = (cluster) => {
  const ranges = limitRanges(cluster);
  return [...admittedPods(cluster)].flatMap(([namespace, pods]) => {
    const beside = ranges.get(namespace) ?? [];
    return pods.flatMap((pod) => [
      ...pod.containers.flatMap((one) => aboveOwnLimit(pod, one)),
      ...beside.flatMap((range) => range.spec.limits.flatMap((item) => outside(pod, range, item))),
    ]);
  });
};

function aboveOwnLimit(pod: AdmittedPod, { name, path, requests, limits }: AdmittedContainer): Problem[] {
  return [...requests].flatMap(([resource, request]) => {
    const limit = limits.get(resource);
    return limit === undefined || request <= limit
      ? []
      : [
          report(pod, path, {
            container: `container ${name}`,
            reason: `requests ${showAmount(resource, request)} of ${resource}, above its limit of ${showAmount(resource, limit)}`,
          }),
        ];
  });
}

function outside(pod: AdmittedPod, range: Typed<LimitRangeSpec>, item: LimitRangeItem): readonly Problem[] {
  const bounds = [item.max, item.min, item.maxLimitRequestRatio].map((amounts) => amountsOf(amounts));
  if (bounds.every(({ size }) => size === 0)) return [];
  const isOurs = range.unit !== undefined && pod.workload.one.unit !== undefined;
  const [max, min, ratio] = bounds as [Amounts, Amounts, Amounts];
  const name = describeObject(range.object);
  return measured(pod, item.type).flatMap(({ what, path, requests, limits }) => {
    const found = (reason: string) => report(pod, path, { container: what, reason: `${reason} of ${name}` });
    const show = (resource: string, amount: bigint) => `${showAmount(resource, amount)} of ${resource}`;
    return [
      ...[...max].flatMap(([resource, most]) => {
        const limit = limits.get(resource) ?? requests.get(resource) ?? 0n;
        return limit <= most || (isOurs && item.type === 'Container')
          ? []
          : [found(`may use ${show(resource, limit)}, above the maximum of ${showAmount(resource, most)}`)];
      }),
      ...[...min].flatMap(([resource, least]) => {
        const request = requests.get(resource) ?? 0n;
        return request >= least
          ? []
          : [
              found(
                `requests ${show(resource, request)}, below the minimum of ${showAmount(resource, least)}`,
              ),
            ];
      }),
      ...[...ratio].flatMap(([resource, most]) => {
        const request = requests.get(resource) ?? 0n;
        const limit = limits.get(resource) ?? 0n;
        return limit * nano <= request * most
          ? []
          : [
              found(
                `may use ${show(resource, limit)} and requests ${showAmount(resource, request)}, more than the ratio of ${showAmount('', most)}`,
              ),
            ];
      }),
    ];
  });
}

const nano = 1_000_000_000n;

function measured(pod: AdmittedPod, type: string): readonly Measured[] {
  if (type === 'Container') {
    return pod.containers.map((one) => ({ ...one, what: `container ${one.name}` }));
  }
  if (type !== 'Pod') return [];
  const { containers, path } = pod;
  return [
    {
      what: 'each pod',
      path,
      requests: podTotal(containers, 'requests'),
      limits: podTotal(containers, 'limits'),
    },
  ];
}

function report(
  { workload: { one } }: AdmittedPod,
  path: AdmittedContainer['path'],
  args: { readonly container: string; readonly reason: string },
): Problem {
  return flaw('refused-amount', one, path, { object: describeObject(one.object), ...args });
}
