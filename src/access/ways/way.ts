import type { ObjectReference } from '../object-reference';

/** What one layer lets through between two ends, whatever the others say of it. */
export interface Way {
  readonly layer: 'egress' | 'ingress' | 'authorization';
  readonly from: WayEnd;
  readonly to: WayEnd;
  readonly ports: PortSpan;
  /** Undefined for every request, else what a rule asks of one. */
  readonly asks?: RequestTerms | undefined;
  /** The policy that opens it; undefined where none selects the pod, so that everything passes. */
  readonly by: ObjectReference | undefined;
}

/**
 * `<namespace>/<name>` of a workload, `external:` with a name or with addresses, or `*` for everybody. One text, because
 * ways are looked up by their ends.
 */
export type WayEnd = string;

/** Ports of the called pods, both ends included. */
export interface PortSpan {
  readonly first: number;
  readonly last: number;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP' | 'any';
}

/** What a rule of an AuthorizationPolicy asks of a request beside its sender and port. */
export interface RequestTerms {
  readonly methods?: readonly string[];
  readonly paths?: readonly string[];
  readonly hosts?: readonly string[];
  /** Who must vouch for it, `<issuer>/<subject>` or a pattern of it, and what claims must say; undefined for nobody. */
  readonly token?: {
    readonly principals: readonly string[];
    readonly claims: readonly { readonly key: string; readonly values: readonly string[] }[];
  };
  /** Other conditions, as the policy spells them. */
  readonly others: readonly string[];
}
