import { names } from '../conventions/names';
import type { ClusterDns } from '../model/platform';
import { dnsWorkload } from './dns-workload';
import { impliedNames } from './implied-objects';

/** Tells whether a workload is one of which manifests say nothing: name resolution, istiod, or a stranger. */
export function isImplied({ pods }: ClusterDns): (id: string) => boolean {
  const resolving = new Set(pods.map(dnsWorkload));
  const [controlPlane, anyPod] = [`/${names.controlPlane}`, `/${impliedNames.anyPod}`];
  return (id) => resolving.has(id) || id.endsWith(controlPlane) || id.endsWith(anyPod);
}
