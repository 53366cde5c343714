import { names } from '../../conventions/names';
import type { AccessFacts } from '../access-facts';
import { remember } from '../remember';
import { servicesOf } from '../services-of';
import type { DestinationRuleSpec, TrafficPolicy } from '../spec/destination-rule-spec';
import type { SpecObject } from '../spec/spec-object';
import { targetOf } from '../target-of';
import type { Workload } from '../workload';
import { ruleOfHost } from './rule-of-host';

/** Modes with which a caller's proxy does not show who it is. */
const withoutIdentity = new Set(['DISABLE', 'SIMPLE', 'MUTUAL']);

/**
 * The DestinationRule that keeps a caller's proxy from mutual TLS with a port of pods, over whichever Service it comes;
 * undefined if over any it speaks mutual TLS, which it does by itself
 * (https://istio.io/latest/docs/ops/configuration/traffic-management/tls-configuration/#auto-mtls).
 */
export function plainRule(
  facts: AccessFacts,
  caller: Workload,
  called: Workload,
  port: number,
): SpecObject<DestinationRuleSpec> | undefined {
  let first: SpecObject<DestinationRuleSpec> | undefined;
  for (const { host, number, target } of servicePorts(facts, called)) {
    if (target !== port) continue;
    const rule = ruleOfHost(facts, caller, host, called.namespace);
    if (rule === undefined || !withoutIdentity.has(modeOf(rule.spec.trafficPolicy, number))) return undefined;
    first ??= rule;
  }
  return first;
}

const servicePorts = remember((facts, called: Workload) =>
  servicesOf(facts, called).flatMap(({ name, namespace, spec }) =>
    (spec.ports ?? []).map((one) => ({
      host: names.host(name, namespace),
      number: one.port,
      target: targetOf(one, called),
    })),
  ),
);

/** Settings of a port replace those of all ports. */
function modeOf(policy: TrafficPolicy | undefined, port: number): string {
  const ofPort = policy?.portLevelSettings?.find((one) => one.port?.number === port);
  return (ofPort === undefined ? policy?.tls?.mode : ofPort.tls?.mode) ?? 'ISTIO_MUTUAL';
}
