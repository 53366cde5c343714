import type { Place } from '../../problems/problem';

/** Which lines of the definitions made a change of a rendered object. */
export interface ChangeCauses {
  /** In the order of the definitions; a line alone decides, or several together where none does. */
  readonly causes: readonly ChangeCause[];
  /** Pointers of fields that no line of the definitions explains; `''` for the whole object. */
  readonly unexplained: readonly string[];
  /** How often the object's unit was rendered to find out. */
  readonly renders: number;
  /** Whether the search ended early, so that other lines may be causes too. */
  readonly capped: boolean;
}

export interface ChangeCause {
  /** Where it stands in the head; of a line that is gone, where it stood. */
  readonly place: Place;
  /** `environment`, `service`, `project`, `platform`, `image lock`, `file`, or `Meshwright itself`. */
  readonly layer: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Pointers of the fields that it explains; `''` for the whole object. */
  readonly fields: readonly string[];
}
