import type { AccessFacts } from '../access-facts';
import type { AuthorizationPolicySpec, AuthorizationRule, Fields } from '../spec/authorization-policy-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';
import { everyPort } from './every-port';
import type { WorkloadIndex } from './index-workloads';
import type { PortSpan, RequestTerms, Way, WayEnd } from './way';

type Policy = SpecObject<AuthorizationPolicySpec>;

/**
 * What AuthorizationPolicies open, rule by rule; what they deny takes nothing from the list
 * (https://istio.io/latest/docs/concepts/security/#implicit-enablement).
 *
 * @param policiesOf the policies that hold for a workload
 */
export function authorizationWays(
  facts: AccessFacts,
  index: WorkloadIndex,
  policiesOf: (workload: Workload) => readonly Policy[],
): readonly Way[] {
  return [...facts.workloads.values()]
    .filter(({ inMesh }) => inMesh)
    .flatMap((workload) => {
      const allowing = policiesOf(workload).filter(({ spec }) => (spec.action ?? 'ALLOW') === 'ALLOW');
      const way = { layer: 'authorization', to: workload.id } as const;
      if (allowing.length === 0) return [{ ...way, from: '*', ports: everyPort, by: undefined }];
      return allowing.flatMap(({ spec, namespace, reference }) =>
        (spec.rules ?? []).flatMap((rule) =>
          sendersOf(rule, facts, index, namespace).flatMap(({ ends, token }) =>
            operationsOf(rule).flatMap(({ spans, operation }) =>
              ends.flatMap((from) =>
                spans.map((ports): Way => ({
                  ...way,
                  from,
                  ports,
                  asks: termsOf(rule, operation, token),
                  by: reference,
                })),
              ),
            ),
          ),
        ),
      );
    });
}

interface Sender {
  readonly ends: readonly WayEnd[];
  readonly token: boolean;
}

/** Accounts that are spelled out lead to their workloads; every other way to say who may be anybody. */
function sendersOf(
  { from }: AuthorizationRule,
  facts: AccessFacts,
  index: WorkloadIndex,
  namespace: string,
): readonly Sender[] {
  if (from === undefined || from.length === 0) return [{ ends: ['*'], token: false }];
  return from.map(({ source = {} }) => {
    const token = source['requestPrincipals'] !== undefined;
    const accounts = [
      ...(source['serviceAccounts'] ?? []).map((name) =>
        name.includes('/') ? name : `${namespace}/${name}`,
      ),
      ...(source['principals'] ?? []).map((principal) => accountOf(principal, facts.mesh.trustDomain)),
    ];
    const named = source['namespaces'] ?? [];
    if (accounts.length > 0 && accounts.every((account) => account !== undefined)) {
      return { token, ends: idsOf(accounts.flatMap((account) => index.byAccount.get(account) ?? [])) };
    }
    if (accounts.length === 0 && named.length > 0 && named.every((name) => !name.includes('*'))) {
      return { token, ends: idsOf(index.select(named, undefined)) };
    }
    return { token, ends: ['*'] };
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

function termsOf({ when }: AuthorizationRule, operation: Fields, token: boolean): RequestTerms | undefined {
  const { methods, paths } = operation;
  const others = [
    ...Object.entries(operation)
      .filter(([field]) => !['methods', 'paths', 'ports'].includes(field))
      .map(([field, values]) => `${field} ${(values ?? []).join(' ')}`),
    ...(when ?? [])
      .filter(({ key }) => !key.startsWith('request.auth.'))
      .map(({ key, values = [], notValues = [] }) => `${key} ${values.join(' ')} not ${notValues.join(' ')}`),
  ];
  const withToken = token || (when ?? []).some(({ key }) => key.startsWith('request.auth.'));
  if (methods === undefined && paths === undefined && !withToken && others.length === 0) return undefined;
  return {
    ...(methods === undefined ? {} : { methods }),
    ...(paths === undefined ? {} : { paths }),
    token: withToken,
    others,
  };
}
