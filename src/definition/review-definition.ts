/** What a review does about a finding: only counts it, shows it, or fails. */
export type ReviewLevel = 'ignore' | 'warn' | 'refuse';

/** What a review does once an amount is too much. */
export interface ReviewLimit {
  /** The most that is still fine, on each cluster by itself. @default what its finding says */
  readonly above?: number;
  /** What happens where there is more. @default 'warn' */
  readonly level?: ReviewLevel;
}

/**
 * What a review does about each of its findings, by their code. Those by which something is deleted or fails requests, or
 * by which `dist/` is not what definitions say, always refuse: `review` rejects them. A waiver lets one of them through.
 * A change is judged by what the revision said that it began at.
 */
export interface ReviewDefinition {
  /** A cluster gets another engine, and more than that changes. @default 'warn' */
  readonly 'engine-switch'?: ReviewLevel;
  /** A waiver that came with an earlier change. @default 'warn' */
  readonly 'stale-waiver'?: ReviewLevel;
  /** A waiver that nothing in the change needs. @default 'warn' */
  readonly 'unused-waiver'?: ReviewLevel;
  /** Workloads of production whose pods are replaced. @default { above: 50 } */
  readonly 'many-restarts'?: ReviewLimit;
  /** Edges gained, as the section Access lists them. @default { above: 100 } */
  readonly 'many-edges-gained'?: ReviewLimit;
  /** Lines of access and exposure that are relevant to security. @default { above: 20 } */
  readonly 'much-opened'?: ReviewLimit;
  /** Alerts, recordings and receivers that go. @default { above: 20 } */
  readonly 'many-alerts-lost'?: ReviewLimit;
}
