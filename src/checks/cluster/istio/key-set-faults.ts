import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

const types: ReadonlySet<unknown> = new Set(['RSA', 'EC', 'OKP', 'oct']);

/** Public keys as JSON (RFC 7517). The value is not repeated in messages: it may hold what must not be shown. */
export function keySetFaults(text: string, path: FieldPath): readonly Fault[] {
  const set = parse(text);
  const keys = set === undefined ? [] : 'keys' in set ? listOf(set['keys']) : [set];
  if (set === undefined || keys.some((key) => !types.has(recordOf(key)['kty']))) {
    return [fault.wrong(path, '…', 'a set of JSON Web Keys, as an issuer publishes it')];
  }
  const secret = keys.findIndex((key) => 'd' in recordOf(key) || recordOf(key)['kty'] === 'oct');
  return secret < 0
    ? []
    : [
        fault.useless(
          path,
          `its key ${secret} is private, and only public keys check tokens`,
          'write the public keys, and replace this one: it is known now',
        ),
      ];
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? recordOf(value) : undefined;
  } catch {
    return undefined;
  }
}
