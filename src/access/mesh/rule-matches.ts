import type { AuthorizationRule } from '../spec/authorization-policy-spec';
import { every } from './every';
import { fieldMatches } from './field-matches';
import type { Seen } from './field-matches';
import { readRule, type ReadCondition } from './read-rule';
import { some } from './some';
import type { Truth } from './truth';

/**
 * Whether a rule of an AuthorizationPolicy fits a request
 * (https://istio.io/latest/docs/reference/config/security/authorization-policy/#Rule): any source, any operation and
 * every condition. A connection that is not HTTP has no requests: a rule that asks for anything of one then allows
 * nothing, and denies by what else it says.
 */
export function ruleMatches(rule: AuthorizationRule, action: 'ALLOW' | 'DENY', seen: Seen): Truth {
  const { sources, operations, when, asksOfRequests } = readRule(rule, seen.policyNamespace);
  if (seen.request.protocol === 'tcp' && action === 'ALLOW' && asksOfRequests) return false;
  const holdAll = (all: readonly ReadCondition[]): Truth => every(all, (one) => conditionHolds(one, seen));
  // Most rules are about somebody else.
  const from = sources.length === 0 || some(sources, holdAll);
  if (from === false) return false;
  const to = operations.length === 0 || some(operations, holdAll);
  if (to === false) return false;
  const rest = holdAll(when);
  if (rest === false) return false;
  return from === undefined || to === undefined || rest === undefined ? undefined : true;
}

function conditionHolds({ key, values, notValues, isOfRequests }: ReadCondition, seen: Seen): Truth {
  if (isOfRequests && seen.request.protocol === 'tcp') return true;
  const found = values.length === 0 || fieldMatches(key, values, seen);
  if (notValues.length === 0 || found === false) return found;
  const unwanted = fieldMatches(key, notValues, seen);
  if (unwanted === true) return false;
  return unwanted === undefined ? undefined : found;
}
