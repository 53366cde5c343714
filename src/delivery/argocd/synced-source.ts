import type { Platform } from '../../model/platform';

/** What Argo CD reads: a branch of the repository, or a tag of an artifact. */
export interface SyncedSource {
  readonly repoURL: string;
  readonly targetRevision: string;
}

/** Plain manifests from OCI need Argo CD 3.1 (https://argo-cd.readthedocs.io/en/stable/user-guide/oci/). */
export function syncedSource({
  repository: { url, branch },
  delivery: { artifact },
}: Pick<Platform, 'repository' | 'delivery'>): SyncedSource {
  return artifact === undefined
    ? // Fully qualified: a short name makes Argo CD look through every ref (argoproj/argo-cd#26428).
      { repoURL: url, targetRevision: `refs/heads/${branch}` }
    : { repoURL: artifact.url, targetRevision: artifact.tag };
}
