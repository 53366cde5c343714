import type { AccessFacts } from './access-facts';
import type { AccessTarget } from './access-request';
import { checkConnection } from './check-connection';
import { checkProxy, type SentRequest } from './check-proxy';
import type { LayerFinding } from './decision';
import { takesIn } from './mesh/takes-in';
import { checkNetwork } from './network/check-network';
import { outsideEnds } from './outside-ends';
import type { Workload } from './workload';

/** What every layer says, one after the other, to a connection from pods to their target. */
export function* checkHop(
  facts: AccessFacts,
  caller: Workload,
  target: AccessTarget,
  sent: SentRequest,
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
  yield* checkConnection(facts, caller, called, target.port);
  if (takesIn(called, target.port)) yield* checkProxy(facts, caller, called, target.port, sent);
}

/** Of a system with several addresses each must be allowed, since callers get any of them. */
function together(findings: readonly LayerFinding[]): LayerFinding {
  const [first, ...others] = findings as readonly [LayerFinding, ...LayerFinding[]];
  const refused = findings.find(({ allowed }) => !allowed);
  if (refused !== undefined) return refused;
  const by = new Map([first, ...others].flatMap((one) => one.by).map((one) => [JSON.stringify(one), one]));
  return { ...first, by: [...by.values()] };
}
