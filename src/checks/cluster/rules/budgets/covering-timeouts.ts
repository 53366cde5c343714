import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { calls } from '../../facts/calls';
import { requestBudgets, type RequestBudget } from '../../facts/request-budgets';
import { flaw } from '../../flaw';

/**
 * Callers of a service wait at least as long as it waits for those that it calls. Only said where it is so for every
 * request: the longest timeout of the service is shorter than the shortest wait for the other, and all routes of both
 * have one. Of several services that it calls, the one that takes longest is named.
 */
export const coveringTimeouts: ClusterRule = (cluster) => {
  const budgets = requestBudgets(cluster);
  return [...calls(cluster)].flatMap(([host, called]) => {
    const own = furthest(budgets.get(host) ?? [], ({ timeout }) => timeout, -1);
    if (own === undefined) return [];
    const waits = called.flatMap(({ to }) => {
      const other = furthest(budgets.get(to) ?? [], ({ wait }) => wait, 1);
      return other === undefined ? [] : [{ to, ...other }];
    });
    const [first, ...rest] = waits;
    if (first === undefined) return [];
    const longest = rest.reduce((best, one) => (one.time > best.time ? one : best), first);
    if (own.time >= longest.time) return [];
    const { one, path, route } = own.budget;
    const { timeout, route: slow } = longest.budget;
    const args = {
      object: describeObject(one.object),
      host,
      timeout: route.timeout ?? '',
      callee: longest.to,
      wait: timeout === longest.time ? String(slow.timeout) : `${longest.time}ms`,
    };
    const also = { one: longest.budget.one, path: [...longest.budget.path, 'timeout'] };
    return [flaw('timeout-below-callee', one, [...path, 'timeout'], args, also)];
  });
};

/**
 * The shortest or longest time of all routes; undefined where one of them has none.
 *
 * @param sign 1 for the shortest, -1 for the longest
 */
function furthest(
  budgets: readonly RequestBudget[],
  timeOf: (budget: RequestBudget) => number | undefined,
  sign: 1 | -1,
): { readonly budget: RequestBudget; readonly time: number } | undefined {
  let best: { readonly budget: RequestBudget; readonly time: number } | undefined;
  for (const budget of budgets) {
    const time = timeOf(budget);
    if (time === undefined) return undefined;
    if (best === undefined || time * sign < best.time * sign) best = { budget, time };
  }
  return best;
}
