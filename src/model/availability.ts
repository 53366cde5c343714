export interface Availability {
  /** Pods that may be missing while nodes are drained: a number above 0, or a percentage of them. */
  readonly maxUnavailable: number | string;
  /** Over zones and nodes where there is room, or evenly over one of the two at any price. */
  readonly spread: 'prefer' | 'nodes' | 'zones';
  /** PriorityClass of its pods. */
  readonly priorityClass: string | undefined;
}
