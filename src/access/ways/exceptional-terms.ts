import { enforcedPolicies } from '../mesh/enforced-policies';
import { remember } from '../remember';
import type { Workload } from '../workload';
import type { RequestTerms } from './way';

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const otherPath = '/any-other-path';
const withToken = { token: { principals: ['*'], claims: [] } };

/**
 * Requests that are told apart by what rules leave out: each method with each path that any policy of a workload names,
 * and one of each that none names, with a token and without.
 */
export const exceptionalTerms = remember((facts, workload: Workload): readonly RequestTerms[] => {
  const { allow, deny } = enforcedPolicies(facts, workload);
  const operations = [...allow, ...deny]
    .flatMap(({ spec }) => spec.rules ?? [])
    .flatMap(({ to }) => (to ?? []).map(({ operation = {} }) => operation));
  const named = (...fields: readonly string[]) => [
    ...new Set(operations.flatMap((operation) => fields.flatMap((field) => operation[field] ?? []))),
  ];
  const methods = named('methods', 'notMethods');
  const other = verbs.find((verb) => !methods.includes(verb));
  return [{}, withToken].flatMap((token) =>
    [...methods, ...(other === undefined ? [] : [other])].flatMap((method) =>
      [...named('paths', 'notPaths'), '/', otherPath].map((path) => ({
        ...token,
        methods: [method],
        paths: [path],
        others: [],
      })),
    ),
  );
});
