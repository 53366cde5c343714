import type { PathMatch } from '../model/match';
import { escapeRegex } from './escape-regex';

/** A path of a service as those ask for it to whom it stands below a prefix that is stripped on the way. */
export function belowPrefix(prefix: string, path: PathMatch | undefined): PathMatch[] {
  switch (path?.kind) {
    case undefined:
      return [{ kind: 'prefix', value: prefix }];
    case 'prefix':
      return [{ kind: 'prefix', value: `${prefix}${path.value}` }];
    case 'regex':
      return [{ kind: 'regex', value: `${escapeRegex(prefix)}(?:${path.value})` }];
    case 'exact':
      return [
        ...(path.value === '/' ? [{ kind: 'exact' as const, value: prefix }] : []),
        { kind: 'exact', value: `${prefix}${path.value}` },
      ];
  }
}
