import type { AccessFacts } from './access-facts';
import { calledPort } from './network/called-port';
import { letsPass } from './network/lets-pass';
import type { Workload } from './workload';

/** What `checkConnection` says, without its reasons. */
export function connects(facts: AccessFacts, caller: Workload, called: Workload, number: number): boolean {
  const port = calledPort(called, number);
  return (
    letsPass(facts, caller, 'egress', { kind: 'workload', workload: called }, port) &&
    letsPass(facts, called, 'ingress', { kind: 'workload', workload: caller }, port)
  );
}
