import { AppProject } from '@cdk8s/argo-cd';
import type { Construct } from 'constructs';
import { argocdKeys } from '../../conventions/argocd-keys';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { kindsInNamespace } from '../../conventions/kinds-in-namespace';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';
import type { Platform } from '../../model/platform';
import type { DeliveredTenant } from '../delivered-tenant';
import { frozenNamespaces } from './frozen-namespaces';
import { localCluster } from './local-cluster';
import type { SyncedSource } from './synced-source';
import { waves } from './waves';

/**
 * Adds the AppProject of a project: this repository only, its own namespaces only, the kinds of a tenant
 * only, nothing cluster-scoped but the PersistentVolumes of its file shares, and a role with which its teams may
 * look. What makes a namespace and keeps it closed is of other kinds: the platform's own project syncs that.
 *
 * @param tenants every namespace of the project on this cluster
 */
export function addTenantProject(
  scope: Construct,
  project: string,
  tenants: readonly DeliveredTenant[],
  { repoURL }: SyncedSource,
  { mesh, freezes, customKinds }: Pick<Platform, 'mesh' | 'freezes' | 'customKinds'>,
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
      sourceRepos: [repoURL],
      destinations: tenants.map(({ namespace }) => ({ server: localCluster, namespace })),
      clusterResourceWhitelist: tenants.filter(mountsShares).map(({ namespace }) => ({
        group: '',
        kind: 'PersistentVolume',
        name: names.shareVolume(namespace, '*', '*'),
      })),
      namespaceResourceWhitelist: kindsInNamespace(mesh.routing, customKinds).map(({ group, kind }) => ({
        group,
        kind,
      })),
      orphanedResources: {
        warn: true,
        // istiod puts it into every namespace.
        ignore: [{ kind: 'ConfigMap', name: 'istio-ca-root-cert' }],
      },
      ...frozenNamespaces(freezes, tenants),
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

function mountsShares({ services }: DeliveredTenant): boolean {
  return services.some(({ volumes }) => volumes.some(({ kind }) => kind === 'smb' || kind === 'nfs'));
}
