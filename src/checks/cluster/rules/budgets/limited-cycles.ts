import { describeObject } from '../../../describe-object';
import { cyclesIn } from '../../budgets/cycles-in';
import type { CheckedCluster } from '../../checked-cluster';
import type { ClusterRule } from '../../cluster-rule';
import { calls, type Call } from '../../facts/calls';
import { namespaceOfHost } from '../../facts/namespace-of-host';
import { portProtocol } from '../../facts/port-protocol';
import { requestBudgets } from '../../facts/request-budgets';
import { rulesForHost } from '../../facts/rules-for-host';
import { services } from '../../facts/services';
import { flaw } from '../../flaw';

const synchronous: ReadonlySet<string | undefined> = new Set(['http', 'http2', 'grpc', 'grpc-web']);

/**
 * Services that wait for one another in a cycle have a limit somewhere: a timeout on all routes of one of them, or a
 * limit of its connections or requests. Only calls of HTTP and gRPC wait for an answer.
 */
export const limitedCycles: ClusterRule = (cluster) => {
  const open = new Map(
    [...calls(cluster)].map(([from, called]) => [from, called.filter((call) => isOpen(cluster, call))]),
  );
  const next = new Map([...open].map(([from, called]) => [from, called.map(({ to }) => to)]));
  return cyclesIn(next).flatMap((cycle) => {
    const names = new Set(cycle);
    const closing = cycle.flatMap((from) => open.get(from) ?? []).find(({ to }) => names.has(to));
    return closing === undefined
      ? []
      : [
          flaw('unlimited-cycle', closing.one, closing.path, {
            object: describeObject(closing.one.object),
            cycle: cycle.join(', '),
          }),
        ];
  });
};

function isOpen(cluster: CheckedCluster, { from, to }: Call): boolean {
  const ports = services(cluster).get(to)?.spec.ports ?? [];
  if (!ports.some((port) => synchronous.has(portProtocol(port)))) return false;
  const budgets = requestBudgets(cluster).get(to) ?? [];
  if (budgets.length > 0 && budgets.every(({ timeout }) => timeout !== undefined)) return false;
  return !rulesForHost(cluster, to, namespaceOfHost(from) ?? '').some(({ spec }) => {
    const { http, tcp } = spec.trafficPolicy?.connectionPool ?? {};
    const limits = [tcp?.maxConnections, http?.http1MaxPendingRequests, http?.http2MaxRequests];
    return limits.some((limit) => limit !== undefined);
  });
}
