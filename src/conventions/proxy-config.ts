import { annotations } from './annotations';

/**
 * Settings of a pod's own proxy beside those of the mesh, and the statistics that it exports beside Istio's own
 * (https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig). No annotation without any.
 */
export function proxyConfig(
  settings: Readonly<Record<string, unknown>>,
  statistics: readonly string[],
): Record<string, string> {
  const all = {
    ...settings,
    ...(statistics.length === 0 ? {} : { proxyStatsMatcher: { inclusionRegexps: statistics } }),
  };
  return Object.keys(all).length === 0 ? {} : { [annotations.proxyConfig]: JSON.stringify(all) };
}
