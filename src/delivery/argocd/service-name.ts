import { createHash } from 'node:crypto';
import type { Receiver } from '../../model/receiver';

/** What is left of the 63 characters of an annotation's name behind `subscribe.on-undelivered.`. */
const longest = 38;

/**
 * What notifications call a way to send, from a receiver's id. No dots, which part the names of keys there; also the
 * key of its credential, which may hold letters, digits, `-` and `_`.
 */
export function serviceName({ id }: Pick<Receiver, 'id'>): string {
  const name = id.replaceAll('/', '_');
  if (name.length <= longest) return name;
  return `${name.slice(0, longest - 9)}_${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}
