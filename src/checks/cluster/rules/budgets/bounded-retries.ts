import { addToGroup } from '../../../../conventions/add-to-group';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { ClusterRule } from '../../cluster-rule';
import { calls } from '../../facts/calls';
import { requestBudgets, type RequestBudget } from '../../facts/request-budgets';
import { flaw } from '../../flaw';

/**
 * How often one request may be worked on at the end of a chain. Twice repeated twice is allowed; beyond that those that
 * repeat make an overload that lasts: three attempts in each of three layers are 27 requests for one
 * (https://sre.google/sre-book/addressing-cascading-failures/).
 */
const most = 4;

/** What the longest chain of calls that ends in a host makes of one request. */
interface Chain {
  readonly work: number;
  readonly hosts: readonly string[];
}

/**
 * Retries along a chain of calls do not multiply beyond a factor of four. One service may be asked more often: that is
 * for its callers to say. Said where a chain first goes beyond. In a cycle each call counts once.
 */
export const boundedRetries: ClusterRule = (cluster) => {
  const budgets = repeating(cluster);
  if (budgets.size < 2) return [];
  const callers = callersOf(cluster);
  const known = new Map<string, Chain | 'open'>();
  const chainTo = (host: string): Chain => {
    const seen = known.get(host);
    if (seen === 'open') return { work: 1, hosts: [] };
    if (seen !== undefined) return seen;
    known.set(host, 'open');
    let longest: Chain = { work: 1, hosts: [] };
    for (const caller of callers.get(host) ?? []) {
      const chain = chainTo(caller);
      if (chain.work > longest.work) longest = chain;
    }
    const own = budgets.get(host)?.work ?? 1;
    const chain = own === 1 ? longest : { work: longest.work * own, hosts: [...longest.hosts, host] };
    known.set(host, chain);
    return chain;
  };
  return [...budgets].flatMap(([host, { one, path, work }]): readonly Problem[] => {
    const chain = chainTo(host);
    const [first] = chain.hosts;
    const before = first === undefined ? undefined : budgets.get(first);
    if (chain.hosts.length < 2 || chain.work <= most || chain.work / work > most || before === undefined) {
      return [];
    }
    return [
      flaw(
        'multiplying-retries',
        one,
        [...path, 'retries', 'attempts'],
        { object: describeObject(one.object), work: chain.work, most, chain: chain.hosts.join(', then ') },
        { one: before.one, path: [...before.path, 'retries', 'attempts'] },
      ),
    ];
  });
};

/** Of each host whose requests are repeated, the route that repeats most. */
function repeating(cluster: CheckedCluster): ReadonlyMap<string, RequestBudget> {
  return new Map(
    [...requestBudgets(cluster)].flatMap(([host, budgets]) => {
      const [first, ...rest] = budgets;
      if (first === undefined) return [];
      const largest = rest.reduce((best, one) => (one.work > best.work ? one : best), first);
      return largest.work > 1 ? [[host, largest]] : [];
    }),
  );
}

function callersOf(cluster: CheckedCluster): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of [...calls(cluster).values()].flat()) addToGroup(found, to, from);
  return found;
}
