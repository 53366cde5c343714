import type { AccessFacts } from '../access-facts';
import type { AccessRequest, Claim } from '../access-request';
import type { Workload } from '../workload';
import type { RequestTerms } from './way';

/** A request that meets the terms of a rule, and which of its methods and paths it stands for. */
export interface SampleRequest {
  readonly request: Pick<AccessRequest, 'protocol' | 'method' | 'path' | 'host' | 'token'>;
  readonly methods: readonly string[] | undefined;
  readonly path: string | undefined;
}

/** Requests that a rule with such terms is about, one for each of its paths. */
export function sampleRequests(
  facts: AccessFacts,
  called: Workload,
  terms: RequestTerms | undefined,
  protocol: 'http' | 'tcp',
): readonly SampleRequest[] {
  if (protocol === 'tcp') return [{ request: { protocol }, methods: undefined, path: undefined }];
  const { methods, paths, hosts, token } = terms ?? {};
  return (paths ?? [undefined]).map((path) => ({
    methods,
    path,
    request: {
      protocol,
      method: fitting(methods?.[0] ?? 'GET', 'GET'),
      path: path === undefined ? '/' : fitting(path, '/any'),
      host: fitting(hosts?.[0] ?? called.name, called.name),
      ...(token === undefined ? {} : { token: tokenOf(facts, called, token) }),
    },
  }));
}

/** A text that a pattern of Istio's fits: `*` at one end, `{*}` for a segment, `{**}` for some. */
function fitting(pattern: string, alone: string): string {
  if (pattern === '*') return alone;
  if (pattern.startsWith('*')) return `${alone}${pattern.slice(1)}`;
  return pattern.replace(/\*$/, 'any').replaceAll('{**}', 'any/any').replaceAll('{*}', 'any');
}

/** A token that the called workload could believe: of an issuer that it knows, where the rule takes any. */
function tokenOf(
  facts: AccessFacts,
  { namespace }: Workload,
  { principals, claims }: NonNullable<RequestTerms['token']>,
): NonNullable<AccessRequest['token']> {
  const rules = [facts.mesh.rootNamespace, namespace].flatMap((home) =>
    (facts.requestAuthentications.get(home) ?? []).flatMap(({ spec }) => spec.jwtRules ?? []),
  );
  const principal = principals[0] ?? '*';
  const cut = principal.lastIndexOf('/');
  const issuer = cut < 0 ? (rules[0]?.issuer ?? 'anybody') : principal.slice(0, cut);
  const audience = rules.find((rule) => rule.issuer === issuer)?.audiences?.[0];
  const said: Record<string, Claim> = audience === undefined ? {} : { aud: audience };
  for (const { key, values } of claims) {
    const value = fitting(values[0] ?? '', 'any');
    if (key === 'audiences') said['aud'] = value;
    else
      put(
        said,
        [...key.matchAll(/\[([^\]]*)\]/g)].map(([, name = '']) => name),
        value,
      );
  }
  return { issuer, subject: cut < 0 ? 'any' : fitting(principal.slice(cut + 1), 'any'), claims: said };
}

/** Puts a value below nested names. */
function put(into: Record<string, Claim>, [name, ...rest]: readonly string[], value: string): void {
  if (name === undefined) return;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner = (into[name] ?? {}) as Record<string, Claim>;
  into[name] = inner;
  put(inner, rest, value);
}
