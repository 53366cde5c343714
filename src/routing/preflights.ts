import type { Match } from '../model/match';
import type { Cors } from '../model/route';

/**
 * Patterns of the requests by which browsers ask first: an OPTIONS that names the method to come. A route for
 * some methods would miss them, and its CORS rules never be read.
 */
export function preflights(matches: readonly Match[], cors: Cors | undefined): Match[] {
  if (cors === undefined) return [];
  return matches
    .filter(({ methods }) => methods.length > 0 && !methods.includes('OPTIONS'))
    .map(({ path, methods, query }) => ({
      path,
      methods: ['OPTIONS'],
      headers: { 'access-control-request-method': { kind: 'regex', value: methods.join('|') } },
      query,
    }));
}
