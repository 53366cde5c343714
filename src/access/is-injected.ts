import { labels } from '../conventions/labels';

type Strings = Readonly<Record<string, string>>;

/** Namespaces that Istio's injection never looks at, as its chart installs it. */
const untouched = new Set(['kube-system', 'kube-public', 'kube-node-lease', 'local-path-storage']);

/**
 * Whether pods get a proxy
 * (https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#controlling-the-injection-policy): what the
 * pod says of itself counts unless its namespace is `disabled`; else `istio-injection` of the namespace goes before
 * its revision. The pod's annotation is what the label was before.
 */
export function isInjected(
  namespace: string,
  namespaceLabels: Strings,
  podLabels: Strings,
  podAnnotations: Strings,
): boolean {
  if (untouched.has(namespace)) return false;
  const ofNamespace = namespaceLabels[labels.injection];
  const ofPod = podLabels[labels.inject] ?? podAnnotations[labels.inject];
  if (ofNamespace === 'disabled' || ofPod === 'false') return false;
  if (ofNamespace === 'enabled' || ofPod === 'true') return true;
  return ofNamespace === undefined && (labels.revision in namespaceLabels || labels.revision in podLabels);
}
