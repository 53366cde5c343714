type Labels = Readonly<Record<string, string>>;

/**
 * Whether a pod gets a sidecar. If either the namespace or the pod says no, none; if either says yes, one; if nobody
 * says anything, none. A pod on its node's network has none either way
 * (https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#controlling-the-injection-policy).
 */
export function hasProxy(namespaceLabels: Labels, podLabels: Labels, onNodesNetwork: boolean): boolean {
  if (onNodesNetwork) return false;
  if (podLabels['sidecar.istio.io/inject'] === 'false') return false;
  if (namespaceLabels['istio-injection'] === 'disabled') return false;
  if (podLabels['sidecar.istio.io/inject'] === 'true') return true;
  if (namespaceLabels['istio-injection'] === 'enabled') return true;
  return namespaceLabels['istio.io/rev'] !== undefined || podLabels['istio.io/rev'] !== undefined;
}
