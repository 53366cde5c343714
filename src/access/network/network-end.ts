import type { Workload } from '../workload';

/** The other end of a connection, as network policies see it. */
export type NetworkEnd =
  | { readonly kind: 'workload'; readonly workload: Workload }
  /** Outside the cluster: its name, if it is known by one, and an address or range, if that is known. */
  | { readonly kind: 'outside'; readonly host: string | undefined; readonly address: string | undefined };
