import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** A text that says something. */
export function filledFaults(text: string, path: FieldPath): readonly Fault[] {
  return text === '' ? [fault.wrong(path, text, 'a value that is not empty')] : [];
}
