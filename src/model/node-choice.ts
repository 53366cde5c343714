/** Which nodes pods may run on; without labels and taints, any that has none. */
export interface NodeChoice {
  /** Labels that a node must have. */
  readonly labels: Readonly<Record<string, string>>;
  /** Taints that a node may have. */
  readonly taints: readonly Taint[];
}

export interface Taint {
  readonly key: string;
  /** Undefined for any. */
  readonly value: string | undefined;
  readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}
