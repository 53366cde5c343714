import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { podLevels, type PodLevel } from '../../facts/pod-levels';
import { podSpecs, type CheckedPodSpec } from '../../facts/pod-specs';
import { flaw } from '../../flaw';
import { baselineFaults } from '../../pods/baseline-faults';
import type { PodFault } from '../../pods/pod-fault';
import { restrictedFaults } from '../../pods/restricted-faults';

/**
 * Pods keep to the level of the Pod Security Standards that their namespace asks for, as they are after injection. What
 * the namespace only warns of is said where it does not refuse the pod anyway. Pods of definitions are left out: the
 * rules of tenancy ask more of them.
 */
export const restrainedPods: ClusterRule = (cluster) => {
  const levels = podLevels(cluster);
  return podSpecs(cluster).flatMap((pod) => {
    const { one } = pod.workload;
    const asked = one.unit === undefined ? (levels.get(one.namespace) ?? []) : [];
    const [first = [], second = []] = asked.map((level) => faultsOf(pod, level));
    const told = new Set(first.map(({ path }) => path.join('.')));
    const more = second.filter(({ path }) => !told.has(path.join('.')));
    return [first, more].flatMap((faults, index) =>
      faults.map((fault) => report(pod, asked[index] as PodLevel, fault)),
    );
  });
};

function report({ workload: { one }, path }: CheckedPodSpec, level: PodLevel, fault: PodFault): Problem {
  const code = level.mode === 'enforce' ? 'refused-pod' : 'unrestrained-pod';
  return flaw(code, one, [...path, ...fault.path], {
    object: describeObject(one.object),
    field: fault.path.join('.'),
    value: fault.value,
    wants: fault.wants,
    level: level.level,
    namespace: level.namespace.name,
  });
}

/** What `baseline` refuses, `restricted` need not refuse again. */
function faultsOf({ workload, spec }: CheckedPodSpec, { level, version }: PodLevel): readonly PodFault[] {
  const basic = baselineFaults(spec, version);
  if (level === 'baseline') return basic;
  const told = basic.map(({ path }) => `${path.join('.')}.`);
  const strict = restrictedFaults(spec, workload.inMesh && !workload.isGateway);
  return [
    ...basic,
    ...strict.filter(({ path }) => !told.some((known) => known.startsWith(`${path.join('.')}.`))),
  ];
}
