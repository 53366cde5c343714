/** How the service stays up while nodes come and go. */
export interface AvailabilityDefinition {
  /**
   * Pods of a version that may be missing while nodes are drained: a number or a percentage, never 0, which would
   * keep a node from ever being drained. Without effect on a single pod, which nothing protects.
   *
   * @default 1
   */
  readonly maxUnavailable?: number | string;
  /**
   * Where its pods go. `prefer`: apart, over zones and nodes, where there is room. `nodes`: evenly over nodes, or
   * the pod waits. `zones`: evenly over zones, or the pod waits; nodes without the label
   * `topology.kubernetes.io/zone` get none.
   *
   * @default 'prefer'
   */
  readonly spread?: 'prefer' | 'nodes' | 'zones';
  /** One of the platform's `priorities`: who goes first when nodes are full. @default the cluster's default */
  readonly priority?: string;
}
