import type { PeerAuthenticationSpec } from '@cdk8s/istio';
import type { KubernetesObject } from '../../../src/model/manifest';
import { objectsOf } from './objects-of';
import type { BrutePod } from './pod';

type Mode = 'DISABLE' | 'PERMISSIVE' | 'STRICT';

/**
 * What a proxy demands of who connects to a port of its pod. The narrowest policy that says something decides: for the
 * port of the workload (not of a Service), for the workload, for its namespace, for the mesh; then PERMISSIVE. `UNSET`
 * says nothing. Of two of one level the older one counts, or of the same age the first by name; a selector in the root
 * namespace is ignored together with its policy; an empty one is none
 * (https://istio.io/latest/docs/reference/config/security/peer_authentication/,
 * https://istio.io/latest/docs/concepts/security/#peer-authentication).
 */
export function mtlsMode(
  objects: readonly KubernetesObject[],
  pod: BrutePod,
  port: number,
  rootNamespace: string,
): Mode {
  const all = objectsOf<PeerAuthenticationSpec>(objects, 'PeerAuthentication');
  const labelsOf = ({ selector }: PeerAuthenticationSpec) => Object.entries(selector?.matchLabels ?? {});
  const ofMesh = all.find(
    ({ namespace, spec }) => namespace === rootNamespace && labelsOf(spec).length === 0,
  );
  const ofNamespace = all.find(
    ({ namespace, spec }) =>
      namespace !== rootNamespace && namespace === pod.namespace && labelsOf(spec).length === 0,
  );
  const ofWorkload = all.find(
    ({ namespace, spec }) =>
      namespace !== rootNamespace &&
      namespace === pod.namespace &&
      labelsOf(spec).length > 0 &&
      labelsOf(spec).every(([key, value]) => pod.labels[key] === value),
  );
  return (
    said(ofWorkload?.spec.portLevelMtls?.[String(port)]?.mode) ??
    said(ofWorkload?.spec.mtls?.mode) ??
    said(ofNamespace?.spec.mtls?.mode) ??
    said(ofMesh?.spec.mtls?.mode) ??
    'PERMISSIVE'
  );
}

function said(mode: Mode | 'UNSET' | undefined): Mode | undefined {
  return mode === 'UNSET' ? undefined : mode;
}
