/** What a label can say: one of these, or anything. An absent label says the empty text. */
export type LabelValues = ReadonlySet<string> | 'any';

export type LabelMap = ReadonlyMap<string, LabelValues>;

/** Series that share their labels, and what each label can say on them. */
export interface LabelRow {
  readonly labels: LabelMap;
  /** Whether they may have labels that are not listed. */
  readonly open: boolean;
}
