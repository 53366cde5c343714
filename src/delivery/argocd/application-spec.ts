import type { ApplicationProps } from '@cdk8s/argo-cd';
import { localCluster } from './local-cluster';
import type { SyncedSource } from './synced-source';

interface Synced {
  /** AppProject that limits what may be synced. */
  readonly project: string;
  /** Folder in the repository. */
  readonly path: string;
  /** Folders of jobs that run to their end before what is in `path`, by the sync waves of their objects. */
  readonly before: readonly string[];
  /** Namespace that the Application is about; undefined when it is about several. */
  readonly namespace: string | undefined;
  /** Whether what leaves the folder is deleted from the cluster without being asked. */
  readonly prune: boolean;
}

/** How Argo CD keeps one folder of the repository synced, the same for the root and for every unit. */
export function applicationSpec(
  { project, path, before, namespace, prune }: Synced,
  from: SyncedSource,
): ApplicationProps['spec'] {
  const source = (folder: string) => ({
    ...from,
    path: folder,
    // Without a pattern, a file named like a chart's would turn the folder into a Helm or Kustomize source.
    directory: { include: '*.yaml' },
  });
  return {
    project,
    // Waves go across the sources of an Application, which are compared and synced as one.
    ...(before.length === 0 ? { source: source(path) } : { sources: [...before, path].map(source) }),
    destination: { server: localCluster, ...(namespace === undefined ? {} : { namespace }) },
    revisionHistoryLimit: 10,
    syncPolicy: {
      automated: { enabled: true, prune, selfHeal: true, allowEmpty: false },
      // `refresh` lets the commit that repairs a failing one in.
      retry: { limit: 5, refresh: true, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } },
      syncOptions: [
        'ServerSideApply=true',
        // A job that failed is in sync: left out of the next attempt, it would no longer hold back the service.
        ...(before.length === 0 ? ['ApplyOutOfSyncOnly=true'] : []),
        'PruneLast=true',
        // Two owners of one object end in one of them pruning it (argoproj/argo-cd#22607).
        'FailOnSharedResource=true',
        'RespectIgnoreDifferences=true',
      ],
    },
  };
}
