import type { AccessFacts } from '../access-facts';
import { enforcedPolicies } from '../mesh/enforced-policies';
import type { AuthorizationPolicySpec, AuthorizationRule, Fields } from '../spec/authorization-policy-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';
import { everyPort } from './every-port';
import type { WorkloadIndex } from './index-workloads';
import type { PortSpan, RequestTerms, Way, WayEnd } from './way';

/**
 * What AuthorizationPolicies open, rule by rule; what they deny takes nothing from the list. Without one that allows,
 * everything passes (https://istio.io/latest/docs/concepts/security/#implicit-enablement).
 */
export function authorizationWays(facts: AccessFacts, index: WorkloadIndex): readonly Way[] {
  const ways: Way[] = [];
  // A policy may concern many workloads, and opens the same to each.
  const known = new Map<Policy, readonly Opening[]>();
  const openings = (policy: Policy): readonly Opening[] => {
    let found = known.get(policy);
    if (found === undefined) known.set(policy, (found = openingsOf(policy, facts, index)));
    return found;
  };
  for (const workload of facts.workloads.values()) {
    if (!workload.inMesh) continue;
    const { id: to } = workload;
    const { allow } = enforcedPolicies(facts, workload);
    if (allow.length === 0)
      ways.push({ layer: 'authorization', to, from: '*', ports: everyPort, by: undefined });
    for (const policy of allow) {
      for (const { from, ports, asks } of openings(policy)) {
        ways.push({ layer: 'authorization', to, from, ports, asks, by: policy.reference });
      }
    }
  }
  return ways;
}

type Policy = SpecObject<AuthorizationPolicySpec>;
type Opening = Pick<Way, 'from' | 'ports' | 'asks'>;

/** Every sender of each rule with every operation of it. */
function openingsOf(
  { namespace, spec }: Policy,
  facts: AccessFacts,
  index: WorkloadIndex,
): readonly Opening[] {
  const openings: Opening[] = [];
  for (const rule of spec.rules ?? []) {
    const operations = operationsOf(rule);
    for (const { ends, principals } of sendersOf(rule, facts, index, namespace)) {
      for (const { spans, operation } of operations) {
        const asks = termsOf(rule, operation, principals);
        for (const from of ends) for (const ports of spans) openings.push({ from, ports, asks });
      }
    }
  }
  return openings;
}

interface Sender {
  readonly ends: readonly WayEnd[];
  readonly principals: readonly string[] | undefined;
}

/** Accounts that are spelled out lead to their workloads; every other way to say who may be anybody. */
function sendersOf(
  { from }: AuthorizationRule,
  facts: AccessFacts,
  index: WorkloadIndex,
  namespace: string,
): readonly Sender[] {
  if (from === undefined || from.length === 0) return [{ ends: ['*'], principals: undefined }];
  return from.map(({ source = {} }) => {
    const principals = source['requestPrincipals'];
    const accounts = [
      ...(source['serviceAccounts'] ?? []).map((name) =>
        name.includes('/') ? name : `${namespace}/${name}`,
      ),
      ...(source['principals'] ?? []).map((principal) => accountOf(principal, facts.mesh.trustDomain)),
    ];
    const named = source['namespaces'] ?? [];
    if (accounts.length > 0 && accounts.every((account) => account !== undefined)) {
      return { principals, ends: idsOf(accounts.flatMap((account) => index.byAccount.get(account) ?? [])) };
    }
    if (accounts.length === 0 && named.length > 0 && named.every((name) => !name.includes('*'))) {
      return { principals, ends: idsOf(index.select(named, undefined)) };
    }
    return { principals, ends: ['*'] };
  });
}

const idsOf = (workloads: readonly Workload[]): string[] => [...new Set(workloads.map(({ id }) => id))];

/** `<trust domain>/ns/<namespace>/sa/<account>`; undefined for a pattern. */
function accountOf(principal: string, trustDomain: string): string | undefined {
  const [, domain, namespace, account] = /^([^*/]+)\/ns\/([^*/]+)\/sa\/([^*/]+)$/.exec(principal) ?? [];
  return domain === trustDomain || domain === 'cluster.local' ? `${namespace}/${account}` : undefined;
}

function operationsOf({
  to,
}: AuthorizationRule): readonly { spans: readonly PortSpan[]; operation: Fields }[] {
  if (to === undefined || to.length === 0) return [{ spans: [everyPort], operation: {} }];
  return to.map(({ operation = {} }) => ({
    operation,
    spans: operation['ports']?.map((port): PortSpan => ({
      first: Number(port),
      last: Number(port),
      protocol: 'TCP',
    })) ?? [everyPort],
  }));
}

const ofTokens = 'request.auth.';
const judged = new Set(['methods', 'paths', 'hosts', 'ports']);

function termsOf(
  { when = [] }: AuthorizationRule,
  operation: Fields,
  principals: readonly string[] | undefined,
): RequestTerms | undefined {
  const { methods, paths, hosts } = operation;
  const claims = when
    .filter(({ key, values }) => key.startsWith(ofTokens) && values !== undefined)
    .map(({ key, values = [] }) => ({ key: key.slice(ofTokens.length), values }));
  const others = [
    ...Object.keys(operation)
      .filter((field) => !judged.has(field))
      .map((field) => `${field} ${(operation[field] ?? []).join(' ')}`),
    ...when
      .filter(({ key, notValues }) => !key.startsWith(ofTokens) || notValues !== undefined)
      .map(({ key, values = [], notValues = [] }) => `${key} ${values.join(' ')} not ${notValues.join(' ')}`),
  ];
  const token = principals !== undefined || claims.length > 0;
  const isOpen = methods === undefined && paths === undefined && hosts === undefined;
  if (isOpen && !token && others.length === 0) return undefined;
  return {
    ...(methods === undefined ? {} : { methods }),
    ...(paths === undefined ? {} : { paths }),
    ...(hosts === undefined ? {} : { hosts }),
    ...(token ? { token: { principals: principals ?? ['*'], claims } } : {}),
    others,
  };
}
