import type { BrutePod } from './pod';

/** The other end of a connection, as a network policy sees it. */
export type OtherEnd =
  | { readonly kind: 'pod'; readonly pod: BrutePod }
  /** Outside the cluster: a name, or an IPv4 address. */
  | { readonly kind: 'outside'; readonly host: string; readonly addresses: readonly string[] };
