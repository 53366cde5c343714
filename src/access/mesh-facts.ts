/** How the mesh was installed, as far as policies depend on it. */
export interface MeshFacts {
  /** Namespace whose policies hold in every other. */
  readonly rootNamespace: string;
  /** First part of every identity. */
  readonly trustDomain: string;
}
