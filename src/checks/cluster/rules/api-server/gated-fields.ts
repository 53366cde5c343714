import type { HorizontalPodAutoscalerSpec, StatefulSetSpec } from '@cdk8s/kubernetes';
import { describeObject } from '../../../describe-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { containers } from '../../facts/containers';
import { objectsOf } from '../../facts/objects-of';
import { podSpecs } from '../../facts/pod-specs';
import { flaw } from '../../flaw';

/** A feature that API servers have before they turn it on: until then they drop its fields. */
interface Gate {
  readonly gate: string;
  /** First minor version of Kubernetes 1.x that has it on; undefined where none does that is known here. */
  readonly since: number | undefined;
}

/** From https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/. */
const gates = {
  users: { gate: 'UserNamespacesSupport', since: 33 },
  groups: { gate: 'SupplementalGroupsPolicy', since: 33 },
  podResources: { gate: 'PodLevelResources', since: 34 },
  claims: { gate: 'DynamicResourceAllocation', since: 34 },
  hostname: { gate: 'HostnameOverride', since: 35 },
  restarts: { gate: 'ContainerRestartRules', since: 35 },
  files: { gate: 'EnvFiles', since: 35 },
  tolerance: { gate: 'HPAConfigurableTolerance', since: undefined },
  // On in 1.35.0 to 1.35.3, and off again in those after it.
  unavailable: { gate: 'MaxUnavailableStatefulSet', since: undefined },
} as const satisfies Readonly<Record<string, Gate>>;

interface GatedField {
  readonly one: CheckedObject;
  readonly path: FieldPath;
  readonly value: unknown;
  readonly gate: Gate;
}

/** Fields are of features that the version of the cluster has turned on. */
export const gatedFields: ClusterRule = (cluster) => {
  const { minor } = cluster;
  if (minor === undefined) return [];
  const fields: readonly GatedField[] = [
    ...podSpecs(cluster).flatMap(({ workload: { one }, path, spec }) => [
      { one, path: [...path, 'hostUsers'], value: spec.hostUsers, gate: gates.users },
      { one, path: [...path, 'resources'], value: spec.resources, gate: gates.podResources },
      { one, path: [...path, 'resourceClaims'], value: spec.resourceClaims, gate: gates.claims },
      { one, path: [...path, 'hostnameOverride'], value: spec.hostnameOverride, gate: gates.hostname },
      {
        one,
        path: [...path, 'securityContext', 'supplementalGroupsPolicy'],
        value: spec.securityContext?.supplementalGroupsPolicy,
        gate: gates.groups,
      },
    ]),
    ...containers(cluster).flatMap(({ one, path, container: { restartPolicyRules, env = [] } }) => [
      { one, path: [...path, 'restartPolicyRules'], value: restartPolicyRules, gate: gates.restarts },
      ...env.map(({ valueFrom }, index) => ({
        one,
        path: [...path, 'env', index, 'valueFrom', 'fileKeyRef'],
        value: valueFrom?.fileKeyRef,
        gate: gates.files,
      })),
    ]),
    ...objectsOf<HorizontalPodAutoscalerSpec>(cluster, 'autoscaling/HorizontalPodAutoscaler').flatMap(
      ({ spec, ...one }) =>
        (['scaleUp', 'scaleDown'] as const).map((way) => ({
          one,
          path: ['spec', 'behavior', way, 'tolerance'],
          value: spec.behavior?.[way]?.tolerance,
          gate: gates.tolerance,
        })),
    ),
    ...objectsOf<StatefulSetSpec>(cluster, 'apps/StatefulSet').map(({ spec, ...one }) => ({
      one,
      path: ['spec', 'updateStrategy', 'rollingUpdate', 'maxUnavailable'],
      value: spec.updateStrategy?.rollingUpdate?.maxUnavailable,
      gate: gates.unavailable,
    })),
  ];
  return fields.flatMap(({ one, path, value, gate: { gate, since } }) => {
    if (value === undefined || (since !== undefined && minor >= since)) return [];
    const args = { object: describeObject(one.object), field: path.join('.'), gate, since, minor };
    return [flaw('gated-field', one, path, args)];
  });
};
