import type { AccessFacts } from './access-facts';
import type { AccessRequest, AccessTarget } from './access-request';
import type { LayerFinding } from './decision';
import { checkAuthorization } from './mesh/check-authorization';
import { checkMtls } from './mesh/check-mtls';
import { checkToken } from './mesh/check-token';
import type { SeenRequest } from './mesh/seen-request';
import { takesIn } from './mesh/takes-in';
import { calledPort } from './network/called-port';
import { checkNetwork } from './network/check-network';
import { outsideEnds } from './outside-ends';
import type { Workload } from './workload';

type Sent = Pick<AccessRequest, 'protocol' | 'method' | 'path' | 'host' | 'headers' | 'token'>;

/** What every layer says, one after the other, to a connection from pods to their target. */
export function* checkHop(
  facts: AccessFacts,
  caller: Workload,
  target: AccessTarget,
  sent: Sent,
): Generator<LayerFinding, void, undefined> {
  if (target.kind === 'external') {
    const port = { number: target.port, names: [] };
    const findings = outsideEnds(facts, target.host, caller.namespace).map((end) =>
      checkNetwork(facts, caller, 'egress', end, port),
    );
    yield together(findings);
    return;
  }
  const called = facts.workloads.get(target.workload);
  if (called === undefined) return;
  const port = calledPort(called, target.port);
  yield checkNetwork(facts, caller, 'egress', { kind: 'workload', workload: called }, port);
  yield checkNetwork(facts, called, 'ingress', { kind: 'workload', workload: caller }, port);
  if (takesIn(called, target.port)) yield* checkProxy(facts, caller, called, target.port, sent);
}

/** A gateway's listeners speak what its Gateway says, so that no PeerAuthentication holds for them. */
function* checkProxy(
  facts: AccessFacts,
  caller: Workload,
  called: Workload,
  port: number,
  sent: Sent,
): Generator<LayerFinding, void, undefined> {
  const mtls = called.isGateway ? undefined : checkMtls(facts, caller, called, port);
  if (mtls !== undefined) yield mtls.finding;
  const request: SeenRequest = { ...sent, port, principal: mtls?.principal };
  const token = sent.protocol === 'http' ? checkToken(facts, called, sent.token) : undefined;
  if (token?.finding !== undefined) yield token.finding;
  const { token: _sentToken, ...rest } = request;
  yield checkAuthorization(
    facts,
    called,
    token?.believed === undefined ? rest : { ...rest, token: token.believed },
  );
}

/** Of a system with several addresses each must be allowed, since callers get any of them. */
function together(findings: readonly LayerFinding[]): LayerFinding {
  const [first, ...others] = findings as readonly [LayerFinding, ...LayerFinding[]];
  const refused = findings.find(({ allowed }) => !allowed);
  if (refused !== undefined) return refused;
  const by = new Map([first, ...others].flatMap((one) => one.by).map((one) => [JSON.stringify(one), one]));
  return { ...first, by: [...by.values()] };
}
