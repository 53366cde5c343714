import { labels } from './labels';

/**
 * Domains of labels and annotations by which the delivery, the names, the networks and the certificates of the
 * cluster are run. Those of Istio are not here: what they mean depends on the object.
 */
const domains = [
  'argocd.argoproj.io',
  'fluxcd.io',
  // Argo CD takes the hooks of Helm for its own.
  'helm.sh',
  'meshwright.dev',
  'pod-security.kubernetes.io',
  // What publishes DNS names and orders certificates.
  'external-dns.alpha.kubernetes.io',
  'cert-manager.io',
  // Networks of pods, and Services of several clusters.
  'cilium.io',
  'io.cilium',
  'projectcalico.org',
  'k8s.v1.cni.cncf.io',
  // Copies between namespaces.
  'emberstack.com',
  'replicator.v1.mittwald.de',
  'sealedsecrets.bitnami.com',
];

/** Whether a label or annotation is the platform's to set. */
export function isPlatformKey(key: string): boolean {
  const domain = key.slice(0, Math.max(0, key.indexOf('/')));
  return key === labels.instance || domains.some((one) => domain === one || domain.endsWith(`.${one}`));
}
