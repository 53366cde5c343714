import { intersectPaths } from '../../../routing/intersect-paths';
import type { RequestPattern } from '../../../model/request-pattern';
import type { AllowedRequests } from './allowed-requests';

/** What of the allowed requests is below prefixes of whole segments, without a slash at their ends. */
export function openRequests(
  { targets, requests }: AllowedRequests,
  prefixes: readonly string[],
): AllowedRequests {
  const paths = prefixes.map((value) => ({ kind: 'prefix' as const, value }));
  if (requests === undefined) return { targets, requests: paths.map((path) => ({ path, methods: [] })) };
  const open = requests.flatMap(({ path, methods }) =>
    paths.flatMap((prefix): RequestPattern[] => {
      const both = path === undefined ? prefix : intersectPaths(path, prefix);
      return typeof both === 'string' || both.kind === 'regex'
        ? []
        : [{ path: { kind: both.kind, value: both.value }, methods }];
    }),
  );
  return { targets, requests: open };
}
