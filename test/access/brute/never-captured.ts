import type { BrutePod } from './pod';

const portsOfTheProxyItself = new Set([15020, 15021, 15090]);

/**
 * Whether a port passes the proxy by, so that nothing of Istio's holds there: its own for health and metrics
 * (https://istio.io/latest/docs/ops/deployment/application-requirements/#ports-used-by-istio), and those that the pod
 * excludes, which it can only do while all are taken in, or does not include; an empty list includes none
 * (https://istio.io/latest/docs/reference/config/annotations/#SidecarTrafficExcludeInboundPorts).
 */
export function neverCaptured(pod: BrutePod, port: number): boolean {
  if (portsOfTheProxyItself.has(port)) return true;
  const included = pod.annotations['traffic.sidecar.istio.io/includeInboundPorts'] ?? '*';
  if (included !== '*') return !lists(included, port);
  return lists(pod.annotations['traffic.sidecar.istio.io/excludeInboundPorts'] ?? '', port);
}

function lists(ports: string, port: number): boolean {
  return ports.split(',').some((written) => written.trim() === String(port));
}
