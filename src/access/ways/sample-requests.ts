import type { AccessFacts } from '../access-facts';
import type { AccessRequest } from '../access-request';
import type { Workload } from '../workload';
import { fitting } from './fitting';
import { tokenFor } from './token-for';
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
      ...(token === undefined
        ? {}
        : { token: tokenFor(token.principals[0] ?? '*', rulesFor(facts, called), token.claims) }),
    },
  }));
}

/** Issuers that the proxy of a workload may know. */
function rulesFor(facts: AccessFacts, { namespace }: Workload) {
  return [facts.mesh.rootNamespace, namespace].flatMap((home) =>
    (facts.requestAuthentications.get(home) ?? []).flatMap(({ spec }) => spec.jwtRules ?? []),
  );
}
