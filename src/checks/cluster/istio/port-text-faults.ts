import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** A port that is written as text. */
export function portTextFaults(text: string, path: FieldPath): readonly Fault[] {
  return /^\d+$/.test(text) && Number(text) <= 65535 ? [] : [fault.wrong(path, text, 'a port number')];
}
