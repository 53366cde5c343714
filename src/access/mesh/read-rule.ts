import type { AuthorizationRule, Condition, Fields } from '../spec/authorization-policy-spec';
import { isOfRequests } from './is-of-requests';

/** A rule as conditions: any source, any operation, and all that is left. */
interface ReadRule {
  /** Namespace of its policy. */
  readonly namespace: string;
  readonly sources: readonly (readonly ReadCondition[])[];
  readonly operations: readonly (readonly ReadCondition[])[];
  readonly when: readonly ReadCondition[];
  readonly asksOfRequests: boolean;
}

/** A condition with what need not be found out for each request again. */
export interface ReadCondition {
  readonly key: string;
  /** Of `serviceAccounts`, the end that an identity then has. */
  readonly values: readonly string[];
  readonly notValues: readonly string[];
  readonly isOfRequests: boolean;
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

/**
 * Reads a rule once, however many requests it is asked about.
 *
 * @param namespace of its policy, which an account without one means
 */
export function readRule(rule: AuthorizationRule, namespace: string): ReadRule {
  const before = known.get(rule);
  if (before?.namespace === namespace) return before;
  const now = read(rule, namespace);
  known.set(rule, now);
  return now;
}

function read({ from, to, when }: AuthorizationRule, namespace: string): ReadRule {
  const conditions = (fields: Fields = {}) =>
    Object.keys(fields).map((field) => readCondition(conditionOn(field, fields[field]), namespace));
  const rule = {
    namespace,
    sources: (from ?? []).map(({ source }) => conditions(source)),
    operations: (to ?? []).map(({ operation }) => conditions(operation)),
    when: (when ?? []).map((condition) => readCondition(condition, namespace)),
  };
  const asks = (all: readonly ReadCondition[]) => all.some((one) => one.isOfRequests);
  return { ...rule, asksOfRequests: rule.sources.some(asks) || rule.operations.some(asks) || asks(rule.when) };
}

/** `notPorts` and `ports` are one condition. */
function conditionOn(field: string, values: readonly string[] = []): Condition {
  const plainKey = conditionOf[field];
  if (plainKey !== undefined) return { key: plainKey, values };
  if (!/^not[A-Z]/.test(field)) return { key: field, values };
  const plain = `${field.charAt(3).toLowerCase()}${field.slice(4)}`;
  return { key: conditionOf[plain] ?? plain, notValues: values };
}

function readCondition(condition: Condition, namespace: string): ReadCondition {
  const { key, values = [], notValues = [] } = condition;
  const end = (account: string) =>
    `/ns/${(account.includes('/') ? account : `${namespace}/${account}`).replace('/', '/sa/')}`;
  const ofAccounts = key === 'serviceAccounts';
  return {
    key,
    values: ofAccounts ? values.map(end) : values,
    notValues: ofAccounts ? notValues.map(end) : notValues,
    isOfRequests: isOfRequests(condition),
  };
}
