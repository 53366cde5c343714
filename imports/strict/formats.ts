import { isIPv4, isIPv6 } from 'node:net';
import { isCidr } from './is-cidr';

/** The string formats that the API server checks and whose rules are the same here. */
export const formats: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['ipv4', isIPv4],
  ['ipv6', isIPv6],
  ['cidr', isCidr],
]);
