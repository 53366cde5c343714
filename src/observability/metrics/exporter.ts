import type { LabelRow } from '../promql/label-row';
import type { Family } from './family';

/** What answers at a target: metrics, and the series of each before the target's own labels are added. */
export interface Exporter {
  /** Equal for those with the same metrics, whose rows are then kept together. */
  readonly key: string;
  readonly families: () => readonly Family[];
  readonly rows: readonly LabelRow[];
}

const one: readonly LabelRow[] = [{ labels: new Map(), open: false }];

/** An exporter that says everything once. */
export const exporter = (
  key: string,
  families: () => readonly Family[],
  rows: readonly LabelRow[] = one,
): Exporter => ({ key, families, rows });
