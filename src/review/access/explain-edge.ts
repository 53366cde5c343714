import type { AccessFacts } from '../../access/access-facts';
import type { AccessRequest } from '../../access/access-request';
import { decide } from '../../access/decide';
import type { Decision } from '../../access/decision';
import type { Edge } from '../../access/edge';
import { fitting } from '../../access/ways/fitting';
import { gatewayTokens } from '../../access/ways/gateway-tokens';
import { spokenOn } from '../../access/ways/spoken-on';

/**
 * What every layer says to a request of those that pass by an edge, asked of either revision: the first that passes, or
 * what is said to the last that was tried. Undefined where the edge is of many systems at once.
 *
 * @param spoken facts of the revision that has the edge
 */
export function explainEdge(spoken: AccessFacts, asked: AccessFacts, edge: Edge): Decision | undefined {
  if (edge.to.kind === 'external' && (edge.port === 0 || !isOneHost(edge.to.host))) return undefined;
  let last: Decision | undefined;
  for (const request of requestsOf(spoken, edge)) {
    const decision = decide(asked, request);
    if (decision.allowed) return decision;
    last = decision;
  }
  return last;
}

const isOneHost = (host: string): boolean => !/[*/ ]|^(?:anywhere|world)$/.test(host);

function requestsOf(facts: AccessFacts, { from, to, port, only, token }: Edge): readonly AccessRequest[] {
  const source: AccessRequest['from'] =
    from.kind === 'gateway'
      ? { kind: 'gateway', gateway: from.name, host: from.host.replace(/^\*/, 'any') }
      : { kind: 'workload', workload: from.kind === 'workload' ? from.id : from.host };
  if (to.kind !== 'workload') {
    const host = to.kind === 'external' ? to.host : to.name;
    return [{ from: source, to: { kind: 'external', host, port }, protocol: 'tcp' }];
  }
  const called = facts.workloads.get(to.id);
  const protocols = called === undefined ? (['http'] as const) : spokenOn(facts, called, port);
  const { methods, paths } = only?.[0] ?? {};
  const target = { kind: 'workload', workload: to.id, port } as const;
  const http = {
    from: source,
    to: target,
    protocol: 'http',
    method: fitting(methods?.[0] ?? 'GET', 'GET'),
    path: fitting(paths?.[0] ?? '/', '/any'),
  } as const;
  if (token === true) {
    const homes = new Set([...facts.requestAuthentications.keys(), ...facts.authorizationPolicies.keys()]);
    return gatewayTokens(facts, homes).map((one) => ({ ...http, token: one }));
  }
  return protocols.includes('http') ? [http] : [{ from: source, to: target, protocol: 'tcp' }];
}
