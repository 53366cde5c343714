import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

const control = /[^\P{Cc}\t]/u;

/** What is left of a value when every `%%` and every whole `%NAME%` or `%NAME(…)%` of Envoy is taken out. */
const rest = (value: string): string => value.replaceAll(/%%|%[^%(]*(?:\((?:[^)\\]|\\.)*\) *)?%/g, '');

/** A value that Envoy can put into a header: `%` begins a variable, or is doubled. */
export function headerValueFaults(value: string, path: FieldPath): readonly Fault[] {
  if (control.test(value)) return [fault.wrong(path, value, 'a value without control characters')];
  return rest(value).includes('%')
    ? [fault.wrong(path, value, '%% for a percent sign, or a whole variable such as %HOSTNAME%')]
    : [];
}
