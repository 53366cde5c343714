/** An object of a cluster, as people name it. */
export interface ObjectReference {
  readonly kind: string;
  /** Undefined for what has none. */
  readonly namespace: string | undefined;
  readonly name: string;
}
