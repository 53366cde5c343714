import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { flaw } from '../../flaw';

/** Kinds of Kubernetes' own that have ports: their schemas name no bounds, which the API server checks in code. */
const withPorts: ReadonlySet<string> = new Set([
  '/Pod',
  '/Service',
  'apps/DaemonSet',
  'apps/Deployment',
  'apps/StatefulSet',
  'batch/CronJob',
  'batch/Job',
  'networking.k8s.io/NetworkPolicy',
]);

/** Fields that hold ports, and the least they may be; 0 is none. */
const least: ReadonlyMap<string, number> = new Map([
  ['containerPort', 1],
  ['endPort', 1],
  ['hostPort', 0],
  ['nodePort', 0],
  ['port', 1],
  ['targetPort', 1],
]);
const most = 65_535;

/** Ports are numbers that ports can have. */
export const possiblePorts: ClusterRule = ({ objects }) =>
  objects.flatMap((one) => (withPorts.has(one.kind) ? within(one, one.object['spec'], ['spec']) : []));

function within(one: CheckedObject, value: unknown, path: FieldPath): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => within(one, item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]: readonly [string, unknown]) => {
    const bound = least.get(key);
    if (bound === undefined || typeof item !== 'number') return within(one, item, [...path, key]);
    const at = [...path, key];
    return item >= bound && item <= most
      ? []
      : [
          flaw('invalid-object', one, at, {
            object: describeObject(one.object),
            field: at.join('.'),
            reason: `is ${item}, which is no port: ${bound} to ${most}`,
          }),
        ];
  });
}
