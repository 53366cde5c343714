import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** A port that is written is one that can be. */
export function portFaults(port: number | undefined, path: FieldPath): readonly Fault[] {
  return port === undefined || (port >= 1 && port <= 65535)
    ? []
    : [fault.wrong(path, port, 'a port from 1 to 65535')];
}
