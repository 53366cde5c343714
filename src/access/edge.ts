/** A way that the manifests of a cluster permit: who may reach what, on which port, with which requests. */
export interface Edge {
  readonly from: EdgeEnd;
  readonly to: EdgeEnd;
  /** Port that the called pods listen on, or of the external system. */
  readonly port: number;
  /** Requests that pass: `undefined` for all of them, else any of these. */
  readonly only?: readonly { readonly methods?: readonly string[]; readonly paths?: readonly string[] }[];
  /** Whether a token is needed. */
  readonly token?: boolean;
}

/** One end of an edge. */
export type EdgeEnd =
  | { readonly kind: 'workload'; readonly id: string }
  | { readonly kind: 'gateway'; readonly name: string; readonly host: string }
  | { readonly kind: 'external'; readonly host: string };
