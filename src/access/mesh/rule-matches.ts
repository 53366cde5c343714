import type { AuthorizationRule, Condition, Fields } from '../spec/authorization-policy-spec';
import { every } from './every';
import { fieldMatches } from './field-matches';
import type { Seen } from './field-matches';
import { some } from './some';
import type { Truth } from './truth';

/** Fields of a rule by the key that a condition on the same has. */
const conditionOf: Readonly<Record<string, string>> = {
  principals: 'source.principal',
  namespaces: 'source.namespace',
  serviceAccounts: 'serviceAccounts',
  requestPrincipals: 'request.auth.principal',
  ipBlocks: 'source.ip',
  remoteIpBlocks: 'remote.ip',
  hosts: 'hosts',
  methods: 'methods',
  paths: 'paths',
  ports: 'destination.port',
};

const ofRequests = /^(?:hosts|methods|paths|request\..*)$/;

/**
 * Whether a rule of an AuthorizationPolicy fits a request
 * (https://istio.io/latest/docs/reference/config/security/authorization-policy/#Rule): any source, any operation and
 * every condition. A connection that is not HTTP has no requests: a rule that asks for anything of one then allows
 * nothing, and denies by what else it says.
 */
export function ruleMatches(rule: AuthorizationRule, action: 'ALLOW' | 'DENY', seen: Seen): Truth {
  const sources = (rule.from ?? []).map(({ source }) => conditions(source ?? {}));
  const operations = (rule.to ?? []).map(({ operation }) => conditions(operation ?? {}));
  const when = rule.when ?? [];
  if (seen.request.protocol === 'tcp') {
    const all = [...sources.flat(), ...operations.flat(), ...when];
    if (action === 'ALLOW' && all.some(isOfRequests)) return false;
  }
  const holds = (all: readonly Condition[]): Truth => every(all.map((one) => conditionHolds(one, seen)));
  return every([
    sources.length === 0 || some(sources.map(holds)),
    operations.length === 0 || some(operations.map(holds)),
    holds(when),
  ]);
}

/** `notPorts` and `ports` are one condition. */
function conditions(fields: Fields): Condition[] {
  return Object.entries(fields).map(([field, values = []]) => {
    const not = /^not[A-Z]/.test(field);
    const plain = not ? `${field.charAt(3).toLowerCase()}${field.slice(4)}` : field;
    const key = conditionOf[plain] ?? plain;
    return not ? { key, notValues: values } : { key, values };
  });
}

function conditionHolds(condition: Condition, seen: Seen): Truth {
  const { key, values = [], notValues = [] } = condition;
  if (seen.request.protocol === 'tcp' && isOfRequests(condition)) return true;
  const found = values.length === 0 || fieldMatches(key, values, seen);
  const unwanted = notValues.length > 0 && fieldMatches(key, notValues, seen);
  return every([found, unwanted === undefined ? undefined : !unwanted]);
}

function isOfRequests({ key, values = [], notValues = [] }: Condition): boolean {
  return values.length + notValues.length > 0 && ofRequests.test(key);
}
