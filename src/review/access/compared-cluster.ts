import type { AccessFacts } from '../../access/access-facts';
import type { Edge } from '../../access/edge';
import type { MeshFacts } from '../../access/mesh-facts';
import type { Way } from '../../access/ways/way';
import type { ClusterDns } from '../../model/platform';

/** What is known of one cluster at one revision, as far as a change may concern it. */
export interface ClusterSide {
  readonly facts: AccessFacts;
  readonly edges: readonly Edge[];
  readonly ways: readonly Way[];
}

/** What definitions know of a cluster and its manifests do not say. */
export interface ClusterSetting {
  readonly mesh: MeshFacts;
  readonly dns: ClusterDns;
}

/** A cluster before and after a change. */
export interface ComparedCluster {
  readonly before: ClusterSide;
  readonly after: ClusterSide;
  /** Whether the change may concern pods of a namespace. */
  readonly concerns: (namespace: string) => boolean;
  /** Whether a workload is one of which manifests say nothing. */
  readonly isImplied: (id: string) => boolean;
}
