import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** A service account by `name` or `namespace/name`. */
export function serviceAccountFaults(text: string, path: FieldPath): readonly Fault[] {
  return /^[^/*]+(?:\/[^/*]+)?$/.test(text) && text.length <= 320
    ? []
    : [fault.wrong(path, text, 'a service account as <namespace>/<name>, without wildcards')];
}
