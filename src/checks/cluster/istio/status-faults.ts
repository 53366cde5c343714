import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** A status that a proxy answers with. Istio lets 600 through, which is none. */
export function statusFaults(status: number | undefined, path: FieldPath): readonly Fault[] {
  return status === undefined || (status >= 200 && status <= 599)
    ? []
    : [fault.wrong(path, status, 'a status from 200 to 599')];
}
