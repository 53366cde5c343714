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
  const sources = (from ?? []).map(({ source = {} }) => readFields(source, namespace));
  const operations = (to ?? []).map(({ operation = {} }) => readFields(operation, namespace));
  const rest = (when ?? []).map((condition) => readCondition(condition, namespace));
  const asksOfRequests = sources.some(askOfRequests) || operations.some(askOfRequests) || askOfRequests(rest);
  return { namespace, sources, operations, when: rest, asksOfRequests };
}

function askOfRequests(all: readonly ReadCondition[]): boolean {
  return all.some((one) => one.isOfRequests);
}

function readFields(fields: Fields, namespace: string): readonly ReadCondition[] {
  return Object.keys(fields).map((field) => readCondition(conditionOn(field, fields[field]), namespace));
}

/** `notPorts` and `ports` are one condition. */
function conditionOn(field: string, values: readonly string[] = none): Condition {
  const key = conditionOf[field];
  if (key !== undefined) return { key, values };
  if (!/^not[A-Z]/.test(field)) return { key: field, values };
  const plain = `${field.charAt(3).toLowerCase()}${field.slice(4)}`;
  return { key: conditionOf[plain] ?? plain, notValues: values };
}

const none: readonly string[] = [];

function readCondition(condition: Condition, namespace: string): ReadCondition {
  const { key, values = none, notValues = none } = condition;
  const asks = isOfRequests(condition);
  if (key !== 'serviceAccounts') return { key, values, notValues, isOfRequests: asks };
  const end = (account: string) => endOfIdentity(account, namespace);
  return { key, values: values.map(end), notValues: notValues.map(end), isOfRequests: asks };
}

function endOfIdentity(account: string, namespace: string): string {
  return `/ns/${(account.includes('/') ? account : `${namespace}/${account}`).replace('/', '/sa/')}`;
}
