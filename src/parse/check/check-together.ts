import type { Platform } from '../../model/platform';
import type { ClusterOutline } from '../../model/tenant-outline';
import type { Problem } from '../../problems/problem';
import { checkSharedHosts } from './check-shared-hosts';
import { findClashes } from './find-clashes';
import { findDnsClashes } from './find-dns-clashes';
import { findGatewayApiGaps } from './find-gateway-api-gaps';
import { findGatewayClashes } from './find-gateway-clashes';

/** What tenants of one cluster get wrong only together, or only because of the cluster. */
export function checkTogether(
  { mesh, source }: Pick<Platform, 'mesh' | 'source'>,
  { cluster, tenants }: ClusterOutline,
): readonly Problem[] {
  return [
    ...findClashes(tenants),
    ...findDnsClashes(cluster, tenants, source),
    ...findGatewayClashes(tenants),
    ...checkSharedHosts(tenants),
    ...(mesh.routing === 'gateway-api' ? findGatewayApiGaps(tenants) : []),
  ];
}
