import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { isSubnet } from './is-subnet';

/** An address or a range of addresses. */
export function addressFaults(text: string, path: FieldPath): readonly Fault[] {
  return isSubnet(text) ? [] : [fault.wrong(path, text, 'an address or a range such as 10.0.0.0/8')];
}
