import type { Container, Probe } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import type { ClusterRule } from '../../cluster-rule';
import { containers, type CheckedContainer } from '../../facts/containers';
import { refuseField } from '../../refuse-field';

const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'] as const;
const hooks = ['postStart', 'preStop'] as const;
const actions = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'] as const;
const counts = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
] as const;

/** Probes and hooks do one thing each, as often as they may, and only where something runs on. */
export const containerProbes: ClusterRule = (cluster) =>
  containers(cluster).flatMap((one) => {
    const { lifecycle } = one.container;
    return [
      ...probes.flatMap((name) => ofProbe(one, name, one.container[name])),
      ...hooks.flatMap((hook) => ofActions(one, ['lifecycle', hook], lifecycle?.[hook])),
    ];
  });

function ofProbe(
  of: CheckedContainer,
  name: (typeof probes)[number],
  probe: Container[(typeof probes)[number]],
): readonly Problem[] {
  if (probe === undefined) return [];
  const { one, path, ends } = of;
  const flaws = [...ofActions(of, [name], probe)];
  const refuse = (field: keyof Probe, reason: string) =>
    flaws.push(refuseField('refused-value', one, [...path, name, field], reason));
  if (ends) {
    const reason = 'is of a container that ends before the others start, which nothing probes';
    flaws.push(refuseField('refused-combination', one, [...path, name], reason));
  }
  for (const field of counts) {
    const count = probe[field];
    if (count !== undefined && count < 0) refuse(field, `is ${count}, which is less than 0`);
  }
  const { successThreshold = 1, terminationGracePeriodSeconds: grace } = probe;
  if (name !== 'readinessProbe' && successThreshold > 1) {
    refuse('successThreshold', `is ${successThreshold}, and of a ${name} it is always 1`);
  }
  if (grace === undefined) return flaws;
  if (name === 'readinessProbe') {
    refuse('terminationGracePeriodSeconds', 'is of a probe that never ends a container');
  } else if (grace < 1) refuse('terminationGracePeriodSeconds', `is ${grace}, which is less than 1`);
  return flaws;
}

function ofActions(
  { one, path }: CheckedContainer,
  way: readonly string[],
  handler: Partial<Record<(typeof actions)[number], unknown>> | undefined,
): readonly Problem[] {
  if (handler === undefined) return [];
  const [first, second] = actions.filter((action) => handler[action] !== undefined);
  const at = [...path, ...way];
  if (first === undefined) {
    return [refuseField('refused-combination', one, at, `has none of ${actions.join(', ')}, and needs one`)];
  }
  if (second === undefined) return [];
  const reason = `stands beside ${first}, and only one of them may`;
  return [refuseField('refused-combination', one, [...at, second], reason)];
}
