import { names } from '../../../conventions/names';
import type { MeshServiceSettings } from '../mesh-service-settings';

/**
 * Namespaces whose proxies need to know the service: its own, its callers' and, if it is exposed, the
 * gateways'. Keeps configuration small; it protects nothing (istio/istio#55163).
 */
export function exportScope({
  namespace,
  callers,
  exposures,
  openings,
}: Pick<MeshServiceSettings, 'namespace' | 'callers' | 'exposures' | 'openings'>): string[] {
  const others = new Set(callers.map((caller) => caller.namespace));
  if (exposures.length + openings.length > 0) others.add(names.ingressNamespace);
  others.delete(namespace);
  return ['.', ...[...others].sort()];
}
