/** CPU and memory of the container. */
export interface ResourcesDefinition {
  /** CPU requested, `'250m'` or cores. @default '100m' */
  readonly cpu?: string | number;
  /** Most CPU it may use. @default none: it may use what the node has left */
  readonly cpuLimit?: string | number;
  /** Memory requested; also its limit. @default '256Mi' */
  readonly memory?: string;
}
