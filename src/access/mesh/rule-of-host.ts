import type { AccessFacts } from '../access-facts';
import { fullHost } from '../full-host';
import { hostWeight } from '../host-weight';
import { isExportedTo } from '../is-exported-to';
import { matchesHost } from '../matches-host';
import type { DestinationRuleSpec } from '../spec/destination-rule-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';

type Rule = SpecObject<DestinationRuleSpec>;

/**
 * The DestinationRule that a caller's proxy goes by for a host: of the caller's namespace, else of the Service's, else
 * of the root; among those of one namespace, the host that says most
 * (https://istio.io/latest/docs/ops/best-practices/traffic-management/#cross-namespace-configuration).
 */
export function ruleOfHost(
  facts: AccessFacts,
  caller: Workload,
  host: string,
  serviceNamespace: string,
): Rule | undefined {
  const order = new Set([caller.namespace, serviceNamespace, facts.mesh.rootNamespace]);
  for (const namespace of order) {
    const [best] = (facts.destinationRules.get(namespace) ?? [])
      .filter((rule) => applies(rule, caller, host))
      .sort((left, right) => weight(right) - weight(left));
    if (best !== undefined) return best;
  }
  return undefined;
}

function applies({ namespace, spec }: Rule, caller: Workload, host: string): boolean {
  const wanted = Object.entries(spec.workloadSelector?.matchLabels ?? {});
  return (
    matchesHost(fullHost(spec.host, namespace), host) &&
    isExportedTo(spec.exportTo, namespace, caller.namespace) &&
    (spec.workloadSelector === undefined || namespace === caller.namespace) &&
    wanted.every(([key, value]) => caller.labels[key] === value)
  );
}

function weight({ namespace, spec }: Rule): number {
  const host = fullHost(spec.host, namespace);
  return (spec.workloadSelector === undefined ? 0 : 2000) + hostWeight(host);
}
