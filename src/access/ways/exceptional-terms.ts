import { enforcedPolicies } from '../mesh/enforced-policies';
import { remember } from '../remember';
import type { Workload } from '../workload';
import type { RequestTerms } from './way';

/**
 * Requests that denials leave out, such as those below the only path that needs no token: each method with each path
 * that any policy of a workload names.
 */
export const exceptionalTerms = remember((facts, workload: Workload): readonly RequestTerms[] => {
  const { allow, deny } = enforcedPolicies(facts, workload);
  if (deny.length === 0) return [];
  const operations = [...allow, ...deny]
    .flatMap(({ spec }) => spec.rules ?? [])
    .flatMap(({ to }) => (to ?? []).map(({ operation = {} }) => operation));
  const named = (...fields: readonly string[]) => [
    ...new Set(operations.flatMap((operation) => fields.flatMap((field) => operation[field] ?? []))),
  ];
  const each = (values: readonly string[]) => [undefined, ...values];
  return each(named('methods', 'notMethods')).flatMap((method) =>
    each(named('paths', 'notPaths')).map((path) => ({
      ...(method === undefined ? {} : { methods: [method] }),
      ...(path === undefined ? {} : { paths: [path] }),
      others: [],
    })),
  );
});
