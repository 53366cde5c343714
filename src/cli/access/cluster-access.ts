import type { AccessFacts } from '../../access/access-facts';
import type { ClusterDns } from '../../model/platform';

/** A cluster that can be asked who reaches whom. */
export interface ClusterAccess {
  readonly cluster: string;
  readonly facts: AccessFacts;
  /** Who resolves names there. */
  readonly dns: ClusterDns;
  /** Workloads by every name that people have for them. */
  readonly ends: ReadonlyMap<string, readonly NamedEnd[]>;
}

/** A workload behind a name. */
export interface NamedEnd {
  readonly workload: string;
  /** Undefined for a name that says where it is. */
  readonly environment: string | undefined;
}
