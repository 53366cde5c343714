import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Check } from './check';
import { claimValues } from './claim-values';
import { fits } from './fits';
import { fitsNamespace } from './fits-namespace';
import type { SeenRequest } from './seen-request';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];
type Condition = NonNullable<Rule['when']>[number];

const unknown = new Set(['source.ip', 'remote.ip', 'destination.ip', 'connection.sni']);

/**
 * A condition (https://istio.io/latest/docs/reference/config/security/conditions/). A claim that is a list fits when
 * one of its values does. Addresses of pods and the name that TLS was opened with are in no manifest.
 */
export function conditionCheck({ key, values, notValues }: Condition, request: SeenRequest): Check {
  if (key === 'source.namespace') {
    const { identity } = request;
    const fitsPeer = (pattern: string) => identity !== undefined && fitsNamespace(pattern, identity);
    return { ofHttp: false, values, notValues, fits: fitsPeer };
  }
  const had = attribute(key, request);
  return {
    ofHttp: key.startsWith('request.'),
    values,
    notValues,
    fits: (pattern) => had?.some((value) => fits(pattern, value)),
  };
}

function attribute(key: string, request: SeenRequest): readonly string[] | undefined {
  const { identity, port, token } = request;
  if (unknown.has(key)) return undefined;
  const header = /^request\.headers\[([^\]]+)\]$/.exec(key)?.[1]?.toLowerCase();
  if (header !== undefined) {
    const value = request.headers[header];
    return value === undefined ? [] : [value];
  }
  if (key === 'destination.port') return [String(port)];
  if (key === 'source.principal') {
    return identity === undefined
      ? []
      : [`${identity.trustDomain}/ns/${identity.namespace}/sa/${identity.serviceAccount}`];
  }
  if (token === undefined) return [];
  if (key === 'request.auth.principal') return [`${token.issuer}/${token.subject}`];
  if (key === 'request.auth.audiences') return claimValues(token, ['aud']);
  if (key === 'request.auth.presenter') return claimValues(token, ['azp']);
  const claim = /^request\.auth\.claims\[(.+)\]$/.exec(key)?.[1];
  return claim === undefined ? [] : claimValues(token, claim.split(']['));
}
