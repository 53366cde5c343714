import type { Edge } from '../access/edge';
import type { RequestPattern } from '../model/request-pattern';
import type { DeclaredEdge } from './declared-edge';

/** How what passes differs from what was declared: what passes beyond it, what is kept back; nothing where both agree. */
export interface Difference {
  readonly excess: readonly string[];
  readonly missing: readonly string[];
}

/** Compares the requests that pass between two ends with those that are declared. */
export function compareRequests(declared: DeclaredEdge, edges: readonly Edge[]): Difference {
  const { token, below, requests: asked, openBelow = [] } = declared;
  const all = asked?.flatMap(showPattern) ?? (below === undefined ? ['everything'] : expand(below));
  const open = expand(below === undefined ? openBelow : inCommon(below, openBelow));
  const expected = token ? [...all.map(withToken), ...open] : all;
  const actual = edges.flatMap((edge) => {
    const requests =
      edge.only === undefined
        ? ['everything']
        : edge.only.flatMap(({ methods, paths }) =>
            (paths ?? ['everything']).map((path) => show(methods ?? [], path)),
          );
    return edge.token === true ? requests.map(withToken) : requests;
  });
  return {
    excess: [...new Set(actual)].filter((one) => !expected.includes(one)),
    missing: [...new Set(expected)].filter((one) => !actual.includes(one)),
  };
}

/** As a policy says it: a prefix of whole segments takes two paths. */
function showPattern({ methods, path }: RequestPattern): readonly string[] {
  const all =
    path === undefined ? ['everything'] : path.kind === 'exact' ? [path.value] : expand([path.value]);
  return all.map((one) => show(methods, one));
}

const show = (methods: readonly string[], path: string): string =>
  methods.length === 0 ? path : `${[...methods].sort().join('|')} ${path}`;

const withToken = (requests: string): string => `${requests} with a token`;

const expand = (prefixes: readonly string[]): string[] =>
  prefixes.flatMap((prefix) => [prefix, `${prefix}/*`]);

function inCommon(some: readonly string[], others: readonly string[]): string[] {
  const isBelow = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`);
  return some.flatMap((one) =>
    others.flatMap((other) => {
      if (isBelow(other, one)) return [other];
      return isBelow(one, other) ? [one] : [];
    }),
  );
}
