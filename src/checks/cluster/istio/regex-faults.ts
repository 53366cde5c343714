import { isRe2 } from '../../../conventions/is-re2';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** A regex that proxies can read: RE2, not empty, at most 1024 characters. */
export function regexFaults(regex: string | undefined, path: FieldPath): readonly Fault[] {
  if (regex === undefined) return [];
  if (regex === '') return [fault.wrong(path, regex, 'a regex that is not empty')];
  if (Buffer.byteLength(regex) > 1024)
    return [fault.wrong(path, `${regex.slice(0, 40)}…`, 'at most 1024 characters')];
  return isRe2(regex)
    ? []
    : [fault.wrong(path, regex, 'a regex that RE2 reads: it looks neither ahead nor back')];
}
