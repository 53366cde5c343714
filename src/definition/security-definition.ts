export interface SecurityDefinition {
  /** User id the container runs as. @default the image's own, which must not be root */
  readonly user?: number;
  /** Group id. @default the user id */
  readonly group?: number;
  /** Whether the image must write outside its volumes. @default false */
  readonly writableRoot?: boolean;
  /** Capabilities to add; `restricted` allows NET_BIND_SERVICE only. @default none */
  readonly capabilities?: readonly string[];
}
