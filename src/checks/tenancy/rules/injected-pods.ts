import { annotations as known } from '../../../conventions/annotations';
import { isIstioKey } from '../../../conventions/is-istio-key';
import { labels as knownLabels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import type { Problem } from '../../../problems/problem';
import { isExtension } from '../is-extension';
import { podsOf, type PodOf } from '../pods-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { tenantsOf } from '../tenants-of';

/** What decides whether a pod gets a proxy, and which (https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/). */
const deciding = new Set<string>([
  knownLabels.inject,
  knownLabels.revision,
  'istio.io/dataplane-mode',
  'istio-injection',
]);

/** What a pod may say of its proxy without changing what that looks at. */
const harmless = new Set<string>([
  known.nativeSidecar,
  known.proxyCpu,
  known.proxyMemory,
  known.proxyCpuLimit,
  known.proxyMemoryLimit,
]);

/** Containers that Istio adds; one of such a name in a template replaces its image. */
const injected = new Set<unknown>([names.proxyContainer, 'istio-init', 'istio-validation']);

/** Every pod of a tenant gets the proxy of its namespace, as it is. */
export const injectedPods: TenancyRule = (manifests) => podsOf(tenantsOf(manifests)).flatMap(ofPod);

function ofPod(pod: PodOf): Problem[] {
  const { manifest, field, labels, annotations, containers } = pod;
  return [
    ...Object.entries(labels).flatMap(([key, value]) =>
      ofKey(pod, `${field}.metadata.labels.${key}`, key, value),
    ),
    ...Object.entries(annotations).flatMap(([key, value]) =>
      ofKey(pod, `${field}.metadata.annotations.${key}`, key, value),
    ),
    ...containers
      .filter(({ container }) => injected.has(container['name']))
      .map(({ field: at, container }) => refuse('opened-proxy', manifest, `${at}.name`, container['name'])),
  ];
}

function ofKey({ manifest }: PodOf, field: string, key: string, value: unknown): Problem[] {
  if (deciding.has(key)) {
    return key === knownLabels.inject && value === 'true'
      ? []
      : [refuse('injection-off', manifest, field, value)];
  }
  const allowed = harmless.has(key) || (key === known.proxyConfig && !isExtension(manifest));
  return isIstioKey(key) && !allowed ? [refuse('opened-proxy', manifest, field, value)] : [];
}
