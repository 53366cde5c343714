import type { AuthorizationRule, Condition } from '../spec/authorization-policy-spec';
import { every } from './every';
import { fieldMatches } from './field-matches';
import type { Seen } from './field-matches';
import { isOfRequests } from './is-of-requests';
import { readRule } from './read-rule';
import { some } from './some';
import type { Truth } from './truth';

/**
 * Whether a rule of an AuthorizationPolicy fits a request
 * (https://istio.io/latest/docs/reference/config/security/authorization-policy/#Rule): any source, any operation and
 * every condition. A connection that is not HTTP has no requests: a rule that asks for anything of one then allows
 * nothing, and denies by what else it says.
 */
export function ruleMatches(rule: AuthorizationRule, action: 'ALLOW' | 'DENY', seen: Seen): Truth {
  const { sources, operations, when, asksOfRequests } = readRule(rule);
  if (seen.request.protocol === 'tcp' && action === 'ALLOW' && asksOfRequests) return false;
  const holds = (all: readonly Condition[]): Truth => every(all.map((one) => conditionHolds(one, seen)));
  const from = sources.length === 0 || some(sources.map(holds));
  // Most rules are about somebody else.
  if (from === false) return false;
  return every([from, operations.length === 0 || some(operations.map(holds)), holds(when)]);
}

function conditionHolds(condition: Condition, seen: Seen): Truth {
  const { key, values = [], notValues = [] } = condition;
  if (seen.request.protocol === 'tcp' && isOfRequests(condition)) return true;
  const found = values.length === 0 || fieldMatches(key, values, seen);
  const unwanted = notValues.length > 0 && fieldMatches(key, notValues, seen);
  return every([found, unwanted === undefined ? undefined : !unwanted]);
}
