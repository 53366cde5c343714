import type { Exempted } from '../../checks/company/company-check';
import type { Problem } from '../../problems/problem';

/** What was checked, and what was found. */
export interface Checked {
  readonly clusters: readonly CheckedCount[];
  /** Files that hold the objects of all of them. */
  readonly files: number;
  /** How many rules looked at each cluster. */
  readonly rules: number;
  readonly problems: readonly Problem[];
  /** Findings that an exemption lets through, each once. */
  readonly exempted: readonly Exempted[];
}

/** A cluster, by its name or by the folder that describes it. */
interface CheckedCount {
  readonly name: string;
  readonly objects: number;
}
