import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { groupBy } from '../../../conventions/group-by';
import type { AllowedRequests } from './allowed-requests';

type To = NonNullable<NonNullable<AuthorizationPolicySpec['rules']>[number]['to']>;

/** Requests as a policy says them. Empty where nothing is allowed; in a rule, that would allow everything. */
export function operationsOf(allowed: readonly AllowedRequests[]): To {
  return allowed.flatMap(({ targets, requests }): To => {
    const ports = targets.map(String);
    if (requests === undefined) return [{ operation: { ports } }];
    const byMethods = groupBy(requests, ({ methods }) => methods.join());
    return [...byMethods.values()].map((same) => {
      const methods = same[0]?.methods ?? [];
      const paths = same.map(({ path }) => path);
      return {
        operation: {
          ports,
          ...(methods.length === 0 ? {} : { methods: [...methods] }),
          ...(paths.includes(undefined) ? {} : { paths: [...new Set(paths.flatMap(patterns))] }),
        },
      };
    });
  });
}

/** `/api*` alone would also be `/apis`. */
function patterns(path: NonNullable<AllowedRequests['requests']>[number]['path']): string[] {
  if (path === undefined) return [];
  return path.kind === 'exact' ? [path.value] : [path.value, `${path.value}/*`];
}
