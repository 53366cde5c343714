type Labels = Readonly<Record<string, string>>;

/**
 * Whether a pod gets a sidecar. If either the namespace or the pod says no, none; if either says yes, one; if nobody
 * says anything, none. The annotation is what the label was before.
 * A pod on its node's network has none either way
 * (https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#controlling-the-injection-policy).
 */
export function hasProxy(
  namespaceLabels: Labels,
  podLabels: Labels,
  podAnnotations: Labels,
  onNodesNetwork: boolean,
): boolean {
  if (onNodesNetwork) return false;
  const ofPod = podLabels['sidecar.istio.io/inject'] ?? podAnnotations['sidecar.istio.io/inject'];
  if (ofPod === 'false') return false;
  if (namespaceLabels['istio-injection'] === 'disabled') return false;
  if (ofPod === 'true') return true;
  if (namespaceLabels['istio-injection'] === 'enabled') return true;
  return namespaceLabels['istio.io/rev'] !== undefined || podLabels['istio.io/rev'] !== undefined;
}
