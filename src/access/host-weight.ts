/** How much a host says, by which the closest of several is found: a name more than any wildcard, then by length. */
export function hostWeight(host: string): number {
  return host.startsWith('*') ? host.length : 1000 + host.length;
}
