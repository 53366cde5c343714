import type { Match } from '../model/match';
import type { Route } from '../model/route';

/** A route of one pattern, and whose route it is; the name is empty for what no author named. */
export interface PlannedRoute extends Omit<Route, 'matches'> {
  readonly match: Match;
}
