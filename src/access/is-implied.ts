import { names } from '../conventions/names';
import type { ClusterDns } from '../model/platform';
import { dnsWorkload } from './dns-workload';
import { impliedNames } from './implied-objects';

/** Tells whether a workload is one of which manifests say nothing: name resolution, istiod, or a stranger. */
export function isImplied({ pods }: ClusterDns): (id: string) => boolean {
  const resolving = new Set(pods.map(dnsWorkload));
  return (id) =>
    resolving.has(id) || id.endsWith(`/${names.controlPlane}`) || id.endsWith(`/${impliedNames.anyPod}`);
}
