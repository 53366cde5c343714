/** A field of a rendered object, by which the line of its author can be found. */
export interface RenderedField {
  /** Cluster, folder and name of what rendered it. */
  readonly unit: { readonly cluster: string; readonly group: string; readonly name: string };
  /** With its version, kind, namespace and name. */
  readonly object: {
    readonly apiVersion: string;
    readonly kind: string;
    readonly metadata: { readonly name: string; readonly namespace?: string };
  };
  /** From the root of the object. */
  readonly path: readonly (string | number)[];
}
