import { matchesHost } from '../../../access/matches-host';

/** Whether some name fits both of two hosts, each of which may be a wildcard. */
export function hostsMeet(one: string, other: string): boolean {
  return matchesHost(one, other) || matchesHost(other, one);
}
