import type { AccessFacts } from '../../access/access-facts';
import type { Edge } from '../../access/edge';
import type { Way } from '../../access/ways/way';

/** What is known of one cluster at one revision, as far as a change may concern it. */
export interface ClusterSide {
  readonly facts: AccessFacts;
  readonly edges: readonly Edge[];
  readonly ways: readonly Way[];
}

/** A cluster before and after a change. */
export interface ComparedCluster {
  readonly before: ClusterSide;
  readonly after: ClusterSide;
  /** Whether the change may concern pods of a namespace. */
  readonly concerns: (namespace: string) => boolean;
}
