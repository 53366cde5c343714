import type { AccessFacts } from './access-facts';
import type { AccessRequest, AccessTarget } from './access-request';
import type { SentRequest } from './check-proxy';
import { connects } from './connects';
import { checkToken } from './mesh/check-token';
import { isAuthorized } from './mesh/is-authorized';
import { normalPath } from './mesh/normal-path';
import { takesIn } from './mesh/takes-in';
import { calledPort } from './network/called-port';
import { letsPass } from './network/lets-pass';
import { outsideEnds } from './outside-ends';
import { proxyOf } from './proxy-of';
import { asPassedOn } from './route/as-passed-on';
import type { GatewayWay } from './route/gateway-way';
import { gatewayWays } from './route/gateway-ways';
import type { Workload } from './workload';

/** What `decide` says, without its reasons, which a list of edges does not need. */
export function passes(facts: AccessFacts, given: AccessRequest): boolean {
  const request = given.path === undefined ? given : { ...given, path: normalPath(given.path) };
  const { from, to } = request;
  if (to.kind === 'workload' && !facts.workloads.has(to.workload)) return false;
  if (from.kind === 'gateway') {
    return gatewayWays(facts, from, request).some((way) => passesAlong(facts, way, from.host, request));
  }
  const caller = facts.workloads.get(from.workload);
  return caller !== undefined && passesHop(facts, caller, to, request);
}

const outside = { kind: 'outside', host: undefined, address: undefined } as const;

function passesAlong(facts: AccessFacts, way: GatewayWay, host: string, request: AccessRequest): boolean {
  const { gateway, port, protocol, leads } = way;
  if (!leads || !letsPass(facts, gateway, 'ingress', outside, calledPort(gateway, port))) return false;
  const { token, ...withoutToken } = request;
  const checked = protocol === 'http' ? checkToken(facts, gateway, token) : undefined;
  if (checked?.finding?.allowed === false) return false;
  const believed = checked?.believed === undefined ? {} : { token: checked.believed };
  const seen = { ...withoutToken, ...believed, protocol, host, port, principal: undefined };
  return (
    isAuthorized(facts, gateway, seen) &&
    passesHop(
      facts,
      gateway,
      request.to,
      asPassedOn(request, way, checked === undefined ? token : checked.passedOn),
    )
  );
}

/** Of a system with several addresses each must be allowed, since callers get any of them. */
function passesHop(facts: AccessFacts, caller: Workload, target: AccessTarget, sent: SentRequest): boolean {
  if (target.kind === 'external') {
    const port = { number: target.port, names: [] };
    return outsideEnds(facts, target.host, caller.namespace).every((end) =>
      letsPass(facts, caller, 'egress', end, port),
    );
  }
  const called = facts.workloads.get(target.workload);
  if (called === undefined || !connects(facts, caller, called, target.port)) return false;
  return !takesIn(called, target.port) || proxyOf(facts, caller, called, target.port)?.(sent) === true;
}
