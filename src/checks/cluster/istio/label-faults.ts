import type { FieldPath } from '../checked-object';
import { eachValue } from './each-value';
import { fault, type Fault } from './fault';

const value = /^(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const key =
  /^(?:[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?)*\/)?(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** Labels are such as Kubernetes takes. */
export function labelFaults(
  labels: Readonly<Record<string, string>> | undefined,
  path: FieldPath,
): readonly Fault[] {
  return eachValue(labels, path, (given, at, name) => [
    ...(key.test(name) ? [] : [fault.wrong(at, name, 'a label that Kubernetes takes as a key')]),
    ...(value.test(given) ? [] : [fault.wrong(at, given, 'a value that Kubernetes takes for a label')]),
  ]);
}
