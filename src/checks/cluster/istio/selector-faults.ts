import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** A selector that is written selects by something. */
export function selectorFaults(
  labels: Readonly<Record<string, string>> | undefined,
  selector: object | undefined,
  path: FieldPath,
): readonly Fault[] {
  return selector === undefined || Object.keys(labels ?? {}).length > 0
    ? []
    : [
        fault.useless(
          path,
          'it names no label, so it selects every workload of the namespace',
          'name labels of the pods it is for, or leave the selector out',
        ),
      ];
}
