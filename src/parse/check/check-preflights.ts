import type { Service } from '../../model/service';
import { problem, type Place, type Problem } from '../../problems/problem';

/** Routes with CORS whose preflights the gateway's check of tokens would refuse: its policies know no regex. */
export function checkPreflights(
  { authentication, routes }: Pick<Service, 'authentication' | 'routes'>,
  placeOf: (route: string) => Place,
): readonly Problem[] {
  if (authentication?.edge !== true) return [];
  return routes
    .filter(({ cors, matches }) => cors !== undefined && matches.some(({ path }) => path?.kind === 'regex'))
    .map(({ name }) => problem('preflight-by-regex', placeOf(name), { route: name }));
}
