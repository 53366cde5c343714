/**
 * Name of a gateway's server or listener for a host. Without dots, by which Istio takes the names of routes
 * apart; hosts stay apart by the doubled dash.
 */
export function serverName(host: string): string {
  return `https-${host.replaceAll('-', '--').replaceAll('.', '-')}`;
}
