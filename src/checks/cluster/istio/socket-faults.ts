import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** A socket of a file, by its whole path, or an abstract one that begins with @. */
export function socketFaults(address: string, path: FieldPath): readonly Fault[] {
  const file = address.slice('unix://'.length);
  return file.startsWith('@') || (file.startsWith('/') && !file.endsWith('/'))
    ? []
    : [fault.wrong(path, address, 'unix:// and the whole path of a file')];
}
