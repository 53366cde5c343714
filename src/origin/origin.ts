import type { Cause } from '../problems/cause';
import type { Place } from '../problems/problem';

/** Where one field of a rendered object comes from. */
export interface Origin {
  readonly value: unknown;
  /**
   * Everything that an author wrote, or could have, that decides it: first what says the value. Empty where no
   * definition decides it.
   */
  readonly causes: readonly Cause[];
  /** Where a line that would change it belongs, where only a default or the runtime says it. */
  readonly settable: Place | undefined;
  /** Path of the construct that rendered the object. */
  readonly construct: string;
  /** Lines in place of which nothing else was valid, so that it is not known whether they matter. */
  readonly undecided: readonly Place[];
  /** How often the unit was rendered to find out. */
  readonly renders: number;
  /** Whether the search ended early, so that more lines may matter. */
  readonly capped: boolean;
}
