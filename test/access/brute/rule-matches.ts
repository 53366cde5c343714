import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Check } from './check';
import { conditionCheck } from './condition-check';
import { operationChecks } from './operation-checks';
import type { SeenRequest } from './seen-request';
import { sourceChecks } from './source-checks';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];

/**
 * Whether a rule matches: one of its sources, one of its operations and all of its conditions; what is left out matches
 * everything, and so does the empty rule (https://istio.io/latest/docs/reference/config/security/authorization-policy/#Rule).
 *
 * A TCP connection has no attributes of HTTP. A rule that allows and asks for one is ignored as a whole; one that denies
 * is read without the field, so that it denies more
 * (https://istio.io/latest/docs/tasks/security/authorization/authz-tcp/). Where nobody said what the request has, it meets
 * no rule that allows and every one that denies.
 */
export function ruleMatches(
  rule: Rule,
  action: 'ALLOW' | 'DENY',
  request: SeenRequest,
  policyNamespace: string,
): boolean {
  const sources = (rule.from ?? []).map(({ source }) => sourceChecks(source ?? {}, request, policyNamespace));
  const operations = (rule.to ?? []).map(({ operation }) => operationChecks(operation ?? {}, request));
  const conditions = (rule.when ?? []).map((condition) => conditionCheck(condition, request));
  const all = [...sources, ...operations, conditions];
  const { protocol } = request;
  if (protocol === 'tcp' && action === 'ALLOW' && all.flat().some((check) => check.ofHttp && asks(check))) {
    return false;
  }
  const hold = (checks: readonly Check[]) =>
    checks.every((check) => (protocol === 'tcp' && check.ofHttp) || holds(check, action));
  return (
    (sources.length === 0 || sources.some(hold)) &&
    (operations.length === 0 || operations.some(hold)) &&
    hold(conditions)
  );
}

function asks({ values = [], notValues = [] }: Check): boolean {
  return values.length > 0 || notValues.length > 0;
}

function holds({ values = [], notValues = [], fits }: Check, action: 'ALLOW' | 'DENY'): boolean {
  const wanted = values.length === 0 || anyOf(values.map(fits), action === 'DENY');
  const excluded = anyOf(notValues.map(fits), action === 'ALLOW');
  return wanted && !excluded;
}

function anyOf(answers: readonly (boolean | undefined)[], unknown: boolean): boolean {
  return answers.some((answer) => answer ?? unknown);
}
