import type { AuthorizationPolicySpec } from '@cdk8s/istio';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];

/** A request as a proxy sees it, whose labels the policies are meant for. */
export interface SeenRequest {
  readonly account: string;
  readonly port: number;
  readonly path: string;
  readonly host?: string;
  /** GET where it is not said. */
  readonly method?: string;
  /** `<iss>/<sub>` of a valid token. */
  readonly principal?: string;
  /** Claims and headers, by the key of a condition. */
  readonly claims?: Readonly<Record<string, readonly string[]>>;
}

/**
 * What Istio decides: a denial that matches refuses; then, if anything allows at all, something must match
 * (https://istio.io/latest/docs/concepts/security/#implicit-enablement). For the fields that Meshwright writes.
 */
export function isAllowed(policies: readonly AuthorizationPolicySpec[], request: SeenRequest): boolean {
  const of = (action: string) => policies.filter((policy) => (policy.action ?? 'ALLOW') === action);
  const matches = ({ rules }: AuthorizationPolicySpec) => (rules ?? []).some((rule) => holds(rule, request));
  if (of('DENY').some(matches)) return false;
  return of('ALLOW').length === 0 || of('ALLOW').some(matches);
}

function holds({ from, to, when }: Rule, request: SeenRequest): boolean {
  const principal = request.principal === undefined ? [] : [request.principal];
  return (
    (from === undefined ||
      from.some(
        ({ source }) =>
          some(source?.serviceAccounts, [request.account]) &&
          some(source?.requestPrincipals, principal) &&
          none(source?.notRequestPrincipals, principal),
      )) &&
    (to === undefined ||
      to.some(
        ({ operation }) =>
          some(operation?.ports, [String(request.port)]) &&
          some(operation?.methods, [request.method ?? 'GET']) &&
          none(operation?.notMethods, [request.method ?? 'GET']) &&
          some(operation?.paths, [request.path]) &&
          none(operation?.notPaths, [request.path]) &&
          some(operation?.hosts, [request.host ?? '']),
      )) &&
    (when ?? []).every(
      ({ key, values, notValues }) =>
        some(values, request.claims?.[key] ?? []) && none(notValues, request.claims?.[key] ?? []),
    )
  );
}

function some(patterns: readonly string[] | undefined, values: readonly string[]): boolean {
  return patterns === undefined || values.some((value) => patterns.some((pattern) => fits(pattern, value)));
}

function none(patterns: readonly string[] | undefined, values: readonly string[]): boolean {
  return patterns === undefined || !some(patterns, values);
}

function fits(pattern: string, value: string): boolean {
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;
}
