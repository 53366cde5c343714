import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Check } from './check';
import { fits } from './fits';
import { fitsNamespace } from './fits-namespace';
import type { SeenRequest } from './seen-request';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];
type Source = NonNullable<NonNullable<Rule['from']>[number]['source']>;

/**
 * The fields of a source (https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source). Those
 * of the peer need its certificate: without one, nothing fits and so every negation holds.
 */
export function sourceChecks(source: Source, request: SeenRequest, policyNamespace: string): Check[] {
  const { identity } = request;
  const ofPeer = (fitsIdentity: (pattern: string, peer: NonNullable<typeof identity>) => boolean) => ({
    ofHttp: false,
    fits: (pattern: string) => identity !== undefined && fitsIdentity(pattern, identity),
  });
  return [
    {
      values: source.principals,
      notValues: source.notPrincipals,
      ...ofPeer((pattern, { trustDomain, namespace, serviceAccount }) =>
        fits(pattern, `${trustDomain}/ns/${namespace}/sa/${serviceAccount}`),
      ),
    },
    {
      values: source.namespaces,
      notValues: source.notNamespaces,
      ...ofPeer(fitsNamespace),
    },
    {
      // `<namespace>/<name>`, or a name in the policy's namespace.
      values: source.serviceAccounts,
      notValues: source.notServiceAccounts,
      ...ofPeer((pattern, { namespace, serviceAccount }) => {
        const full = pattern.includes('/') ? pattern : `${policyNamespace}/${pattern}`;
        return full === `${namespace}/${serviceAccount}`;
      }),
    },
    {
      values: source.trustDomains,
      notValues: source.notTrustDomains,
      ...ofPeer((pattern, { trustDomain }) => fits(pattern, trustDomain)),
    },
    {
      values: source.requestPrincipals,
      notValues: source.notRequestPrincipals,
      ofHttp: true,
      fits: (pattern) => fitsRequestPrincipal(pattern, request),
    },
    {
      values: source.ipBlocks,
      notValues: source.notIpBlocks,
      ofHttp: false,
      fits: isEverything,
    },
    {
      values: source.remoteIpBlocks,
      notValues: source.notRemoteIpBlocks,
      ofHttp: false,
      fits: isEverything,
    },
  ];
}

function fitsRequestPrincipal(pattern: string, { token }: SeenRequest): boolean {
  return token !== undefined && fits(pattern, `${token.issuer}/${token.subject}`);
}

/** The address of a pod is in no manifest: only a block of all addresses surely holds it. */
function isEverything(block: string): true | undefined {
  return block === '0.0.0.0/0' ? true : undefined;
}
