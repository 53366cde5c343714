import type { AuthorizationRule, Condition, Fields } from '../spec/authorization-policy-spec';
import { isOfRequests } from './is-of-requests';

/** A rule as conditions: any source, any operation, and all that is left. */
interface ReadRule {
  readonly sources: readonly (readonly Condition[])[];
  readonly operations: readonly (readonly Condition[])[];
  readonly when: readonly Condition[];
  readonly asksOfRequests: boolean;
}

/** Fields of a rule by the key that a condition on the same has. */
const conditionOf: Readonly<Record<string, string>> = {
  principals: 'source.principal',
  namespaces: 'source.namespace',
  serviceAccounts: 'serviceAccounts',
  trustDomains: 'trustDomains',
  requestPrincipals: 'request.auth.principal',
  ipBlocks: 'source.ip',
  remoteIpBlocks: 'remote.ip',
  hosts: 'hosts',
  methods: 'methods',
  paths: 'paths',
  ports: 'destination.port',
};

const known = new WeakMap<AuthorizationRule, ReadRule>();

/** Reads a rule once, however many requests it is asked about. */
export function readRule(rule: AuthorizationRule): ReadRule {
  const found = known.get(rule) ?? read(rule);
  known.set(rule, found);
  return found;
}

function read({ from, to, when = [] }: AuthorizationRule): ReadRule {
  const sources = (from ?? []).map(({ source }) => conditions(source ?? {}));
  const operations = (to ?? []).map(({ operation }) => conditions(operation ?? {}));
  const all = [...sources.flat(), ...operations.flat(), ...when];
  return { sources, operations, when, asksOfRequests: all.some(isOfRequests) };
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
