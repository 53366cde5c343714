import { addToGroup } from '../../conventions/add-to-group';
import type { AccessFacts } from '../access-facts';
import { fullHost } from '../full-host';
import { hasLabels } from '../has-labels';
import { hostWeight } from '../host-weight';
import { isExportedTo } from '../is-exported-to';
import { matchesHost } from '../matches-host';
import { remember } from '../remember';
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
  const { rootNamespace } = facts.mesh;
  return (
    bestIn(facts, caller.namespace, caller, host) ??
    bestIn(facts, serviceNamespace, caller, host) ??
    bestIn(facts, rootNamespace, caller, host)
  );
}

/** Rules of a namespace by the host they are for, in lower case; those for more than one apart. */
interface RulesByHost {
  readonly exact: ReadonlyMap<string, readonly WeighedRule[]>;
  readonly patterns: readonly WeighedRule[];
}

interface WeighedRule {
  readonly rule: Rule;
  readonly host: string;
  readonly weight: number;
}

const byHost = remember((facts, namespace: string): RulesByHost => {
  const exact = new Map<string, WeighedRule[]>();
  const patterns: WeighedRule[] = [];
  for (const rule of facts.destinationRules.get(namespace) ?? []) {
    const host = fullHost(rule.spec.host, namespace);
    const weight = (rule.spec.workloadSelector === undefined ? 0 : 2000) + hostWeight(host);
    if (host.startsWith('*')) patterns.push({ rule, host, weight });
    else addToGroup(exact, host.toLowerCase(), { rule, host, weight });
  }
  return { exact, patterns };
});

const none: readonly WeighedRule[] = [];

function bestIn(facts: AccessFacts, namespace: string, caller: Workload, host: string): Rule | undefined {
  const { exact, patterns } = byHost(facts, namespace);
  const named = exact.get(host.toLowerCase()) ?? none;
  const like = patterns.length === 0 ? none : patterns.filter((one) => matchesHost(one.host, host));
  let best: WeighedRule | undefined;
  for (const some of [named, like]) {
    for (const one of some) {
      if ((best === undefined || one.weight > best.weight) && applies(one.rule, caller)) best = one;
    }
  }
  return best?.rule;
}

function applies({ namespace, spec }: Rule, caller: Workload): boolean {
  const { exportTo, workloadSelector } = spec;
  return (
    isExportedTo(exportTo, namespace, caller.namespace) &&
    (workloadSelector === undefined ||
      (namespace === caller.namespace && hasLabels(caller.labels, workloadSelector.matchLabels ?? {})))
  );
}
