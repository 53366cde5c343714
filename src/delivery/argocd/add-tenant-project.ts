import { AppProject } from '@cdk8s/argo-cd';
import type { Construct } from 'constructs';
import { argocdKeys } from '../../conventions/argocd-keys';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';
import type { Repository } from '../../model/platform';
import type { Tenant } from '../../model/tenant';
import { localCluster } from './local-cluster';
import { waves } from './waves';

/** What keeps a tenant inside its limits: it comes with its namespace, and only the platform's project syncs it. */
const platformOnly = [
  { group: '', kind: 'LimitRange' },
  { group: '', kind: 'ResourceQuota' },
  { group: 'gateway.networking.k8s.io', kind: 'Gateway' },
  { group: 'networking.istio.io', kind: 'EnvoyFilter' },
  { group: 'networking.istio.io', kind: 'Gateway' },
  { group: 'networking.istio.io', kind: 'ServiceEntry' },
  { group: 'rbac.authorization.k8s.io', kind: 'Role' },
  { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding' },
  { group: 'security.istio.io', kind: 'PeerAuthentication' },
];

/**
 * Adds the AppProject of a project: this repository only, its own namespaces only, nothing cluster-scoped but
 * the PersistentVolumes of its file shares, and a role with which its teams may look.
 *
 * @param tenants every namespace of the project on this cluster
 */
export function addTenantProject(
  scope: Construct,
  project: string,
  tenants: readonly Tenant[],
  { url }: Repository,
): void {
  const sources = [...new Set(tenants.map(({ source }) => source))];
  new AppProject(scope, `project-${project}`, {
    metadata: {
      name: project,
      namespace: deliveryNames.argocdNamespace,
      labels: commonLabels(project),
      annotations: { ...protection, [argocdKeys.syncWave]: waves.permission },
    },
    spec: {
      description: `Defined in ${sources.join(', ')}`,
      sourceRepos: [url],
      destinations: tenants.map(({ namespace }) => ({ server: localCluster, namespace })),
      clusterResourceWhitelist: tenants.filter(mountsShares).map(({ namespace }) => ({
        group: '',
        kind: 'PersistentVolume',
        name: names.shareVolume(namespace, '*', '*'),
      })),
      namespaceResourceBlacklist: platformOnly,
      orphanedResources: {
        warn: true,
        // istiod puts it into every namespace.
        ignore: [{ kind: 'ConfigMap', name: 'istio-ca-root-cert' }],
      },
      roles: [
        {
          name: 'read-only',
          description: 'Sees the Applications of the project and the logs of its pods',
          groups: [...new Set(tenants.map(({ owner }) => owner.team))],
          policies: ['applications', 'logs'].map(
            (resource) => `p, proj:${project}:read-only, ${resource}, get, ${project}/*, allow`,
          ),
        },
      ],
    },
  });
}

function mountsShares({ services }: Tenant): boolean {
  return services.some(({ volumes }) => volumes.some(({ kind }) => kind === 'smb' || kind === 'nfs'));
}
