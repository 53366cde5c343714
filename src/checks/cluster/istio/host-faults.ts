import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { isHostPattern } from './is-host-pattern';

/** A host of a service, whose first part may be a wildcard. */
export function hostFaults(host: string, path: FieldPath): readonly Fault[] {
  return isHostPattern(host) ? [] : [fault.wrong(path, host, 'a DNS name, of which the first part may be *')];
}
