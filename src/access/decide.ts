import type { AccessFacts } from './access-facts';
import type { AccessRequest, AccessSource } from './access-request';
import { checkHop } from './check-hop';
import type { Decision, LayerFinding } from './decision';
import { checkAuthorization } from './mesh/check-authorization';
import { checkToken } from './mesh/check-token';
import { normalPath } from './mesh/normal-path';
import { calledPort } from './network/called-port';
import { checkNetwork } from './network/check-network';
import { asPassedOn } from './route/as-passed-on';
import type { GatewayWay } from './route/gateway-way';
import { gatewayWays } from './route/gateway-ways';

type Findings = Iterable<LayerFinding>;
type GatewaySource = Extract<AccessSource, { readonly kind: 'gateway' }>;

/**
 * Whether a request passes every layer between its two ends, and which objects decide. What the manifests do not have,
 * such as a workload of that name, is reached by nothing. Between pods a Service is taken to lead to every port, over
 * which proxies speak mutual TLS by themselves; what VirtualServices do to calls inside the mesh, TLS settings of
 * subsets, waypoints and scopes of Sidecars are not asked.
 */
export function decide(facts: AccessFacts, given: AccessRequest): Decision {
  const request = given.path === undefined ? given : { ...given, path: normalPath(given.path) };
  const { from, to } = request;
  if (to.kind === 'workload' && !facts.workloads.has(to.workload)) return nowhere(to.workload);
  if (from.kind === 'gateway') return throughGateway(facts, from, request);
  const caller = facts.workloads.get(from.workload);
  return caller === undefined ? nowhere(from.workload) : upToFirstNo(checkHop(facts, caller, to, request));
}

/** Whichever way passes; of several that do not, the one that comes furthest. */
function throughGateway(facts: AccessFacts, from: GatewaySource, request: AccessRequest): Decision {
  const { gateway, host } = from;
  const ways = gatewayWays(facts, from, request);
  const decisions = ways.map((way) => upToFirstNo(alongWay(facts, way, host, request)));
  const [best] = decisions.sort(
    (left, right) => Number(right.allowed) - Number(left.allowed) || right.layers.length - left.layers.length,
  );
  const by = [facts.gateways.get(gateway), facts.apiGateways.get(gateway)].flatMap((one) =>
    one === undefined ? [] : [one.reference],
  );
  const because = by.length === 0 ? 'there is no such gateway' : `no pods of the gateway answer for ${host}`;
  return best ?? { allowed: false, layers: [{ layer: 'route', at: gateway, allowed: false, by, because }] };
}

function* alongWay(facts: AccessFacts, way: GatewayWay, host: string, request: AccessRequest): Findings {
  const { gateway, port, protocol, leads, by, because } = way;
  const outside = { kind: 'outside', host: undefined, address: undefined } as const;
  yield checkNetwork(facts, gateway, 'ingress', outside, calledPort(gateway, port));
  yield { layer: 'route', at: gateway.id, allowed: leads, by, because };
  const { token, ...withoutToken } = request;
  const sent = { ...withoutToken, protocol, host, port, principal: undefined };
  const checked = protocol === 'http' ? checkToken(facts, gateway, token) : undefined;
  if (checked?.finding !== undefined) yield checked.finding;
  yield checkAuthorization(
    facts,
    gateway,
    checked?.believed === undefined ? sent : { ...sent, token: checked.believed },
  );
  yield* checkHop(
    facts,
    gateway,
    request.to,
    asPassedOn(request, way, checked === undefined ? token : checked.passedOn),
  );
}

function upToFirstNo(findings: Findings): Decision {
  const layers: LayerFinding[] = [];
  for (const finding of findings) {
    layers.push(finding);
    if (!finding.allowed) return { allowed: false, layers };
  }
  return { allowed: true, layers };
}

function nowhere(workload: string): Decision {
  const because = 'the manifests have no such workload';
  return { allowed: false, layers: [{ layer: 'route', at: workload, allowed: false, by: [], because }] };
}
