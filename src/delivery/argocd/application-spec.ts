import type { ApplicationProps } from '@cdk8s/argo-cd';
import type { Repository } from '../../model/platform';
import { localCluster } from './local-cluster';

interface Synced {
  /** AppProject that limits what may be synced. */
  readonly project: string;
  /** Folder in the repository. */
  readonly path: string;
  /** Namespace that the Application is about; undefined when it is about several. */
  readonly namespace: string | undefined;
  /** Whether what leaves the folder is deleted from the cluster without being asked. */
  readonly prune: boolean;
}

/** How Argo CD keeps one folder of the repository synced, the same for the root and for every unit. */
export function applicationSpec(
  { project, path, namespace, prune }: Synced,
  { url, branch }: Repository,
): ApplicationProps['spec'] {
  return {
    project,
    source: {
      repoURL: url,
      // Fully qualified: a short name makes Argo CD look through every ref (argoproj/argo-cd#26428).
      targetRevision: `refs/heads/${branch}`,
      path,
      // Without a pattern, a file named like a chart's would turn the folder into a Helm or Kustomize source.
      directory: { include: '*.yaml' },
    },
    destination: { server: localCluster, ...(namespace === undefined ? {} : { namespace }) },
    revisionHistoryLimit: 10,
    syncPolicy: {
      automated: { enabled: true, prune, selfHeal: true, allowEmpty: false },
      // `refresh` lets the commit that repairs a failing one in.
      retry: { limit: 5, refresh: true, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } },
      syncOptions: [
        'ServerSideApply=true',
        'ApplyOutOfSyncOnly=true',
        'PruneLast=true',
        // Two owners of one object end in one of them pruning it (argoproj/argo-cd#22607).
        'FailOnSharedResource=true',
        'RespectIgnoreDifferences=true',
      ],
    },
  };
}
