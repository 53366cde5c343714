/** Base domain of a gateway in an environment: the environment's own for `public`, a subdomain for the others. */
export function gatewayDomain(gateway: string, domain: string): string {
  return gateway === 'public' ? domain : `${gateway}.${domain}`;
}
