import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
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
const least: ReadonlyMap<string | number, number> = new Map([
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
  objects.flatMap((one) => (withPorts.has(one.kind) ? portFlaws(one) : none));

const none: readonly Problem[] = [];

function portFlaws(one: CheckedObject): readonly Problem[] {
  const flaws: Problem[] = [];
  const path: (string | number)[] = ['spec'];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) below(index, value[index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) below(key, (value as Readonly<Record<string, unknown>>)[key]);
    }
  };
  const below = (key: string | number, value: unknown): void => {
    path.push(key);
    if (typeof value === 'object') visit(value);
    else if (typeof value === 'number') judge(key, value);
    path.pop();
  };
  const judge = (key: string | number, value: number): void => {
    const bound = least.get(key);
    if (bound === undefined || (value >= bound && value <= most)) return;
    const reason = `is ${value}, which is no port: ${bound} to ${most}`;
    const args = { object: describeObject(one.object), field: path.join('.'), reason };
    flaws.push(flaw('invalid-object', one, [...path], args));
  };
  visit(one.object['spec']);
  return flaws;
}
