import type { Place } from '../../problems/problem';
import type { Cause } from '../../problems/cause';
import type { Change } from '../change';

/** What a report asks of the world, and only about what it shows. */
export interface ReportContext {
  /** Finds the line of a place. */
  readonly resolve: (place: Place) => Place;
  /** Finds the author's line behind a field of an object, by its pointer; undefined where nobody knows. */
  readonly causeOf: (change: Change, pointer: string) => Pick<Cause, 'place' | 'layer' | 'beat'> | undefined;
}
