/** What a container may do; the rest is taken from it. */
export interface SecurityDefinition {
  /** User id the container runs as. Rejected: 0, and 1337, which is the proxy's. @default the image's own, which must not be root */
  readonly user?: number;
  /** Group id. Rejected: 1337, which is the proxy's. @default the user id */
  readonly group?: number;
  /** Whether the image must write outside its volumes. @default false */
  readonly writableRoot?: boolean;
  /**
   * Capabilities to add; `restricted` allows NET_BIND_SERVICE only. None is needed for a port below 1024: the pod
   * is set up so that any user may listen there.
   *
   * @default none
   */
  readonly capabilities?: readonly string[];
}
