import { groupBy } from '../../../../conventions/group-by';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { authorizations, type CheckedAuthorization } from '../../facts/authorizations';
import { isOfRequests } from '../../facts/is-of-requests';
import { servedPorts, type ServedPort } from '../../facts/served-ports';
import { flaw } from '../../flaw';

const streams: ReadonlySet<string> = new Set(['tcp', 'mongo', 'mysql', 'redis', 'tls', 'https']);

/**
 * What only requests have is asked on ports that have requests, as their Services name them. What a gateway speaks on
 * a port, its Gateways say and no Service.
 */
export const requestsHaveHttp: ClusterRule = (cluster) => {
  const byWorkload = groupBy([...servedPorts(cluster).values()].flat(), ({ workload }) => workload);
  return authorizations(cluster).flatMap((authorization): readonly Problem[] => {
    const { one, asked, workloads } = authorization;
    const action = one.spec.action ?? 'ALLOW';
    const field = asked.find((found) => isOfRequests(found.field));
    if (field === undefined || (action !== 'ALLOW' && action !== 'DENY')) return [];
    for (const workload of workloads) {
      const stream =
        workload.inMesh && !workload.isGateway
          ? streamOf(authorization, byWorkload.get(workload) ?? [], action === 'DENY')
          : undefined;
      if (stream === undefined) continue;
      const args = {
        object: describeObject(one.object),
        field: field.field,
        port: stream.port,
        workload: describeObject(workload.one.object),
        effect: action === 'DENY' ? 'it denies without looking at it' : 'it never allows anything there',
      };
      return [flaw('requests-of-streams', one, field.path, args)];
    }
    return [];
  });
};

/** A port without requests that a rule is for: one that a DENY reaches, or the only ones an ALLOW could open. */
function streamOf(
  { rule }: CheckedAuthorization,
  served: readonly ServedPort[],
  reachesAll: boolean,
): ServedPort | undefined {
  const operations = rule.to ?? [];
  const named = new Set(operations.flatMap(({ operation }) => operation?.ports ?? []));
  const isOpen =
    operations.length === 0 || operations.some(({ operation }) => (operation?.ports ?? []).length === 0);
  if (operations.some(({ operation }) => (operation?.notPorts ?? []).length > 0)) return undefined;
  const meant = isOpen ? served : served.filter(({ port }) => named.has(String(port)));
  const isStream = ({ protocol }: ServedPort) => protocol !== undefined && streams.has(protocol);
  return reachesAll || meant.every((one) => isStream(one)) ? meant.find((one) => isStream(one)) : undefined;
}
