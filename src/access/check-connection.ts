import type { AccessFacts } from './access-facts';
import type { LayerFinding } from './decision';
import { calledPort } from './network/called-port';
import { checkNetwork } from './network/check-network';
import type { Workload } from './workload';

/** What the network says on both sides of a connection between pods, whatever is then sent over it. */
export function* checkConnection(
  facts: AccessFacts,
  caller: Workload,
  called: Workload,
  number: number,
): Generator<LayerFinding, void, undefined> {
  const port = calledPort(called, number);
  yield checkNetwork(facts, caller, 'egress', { kind: 'workload', workload: called }, port);
  yield checkNetwork(facts, called, 'ingress', { kind: 'workload', workload: caller }, port);
}
