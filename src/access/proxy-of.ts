import type { AccessFacts } from './access-facts';
import type { SentRequest } from './check-proxy';
import { checkMtls } from './mesh/check-mtls';
import { checkToken } from './mesh/check-token';
import { isAuthorized } from './mesh/is-authorized';
import type { Workload } from './workload';

/**
 * What `checkProxy` says, without its reasons, of any request that a caller sends to a port: mutual TLS is the same for
 * all. Undefined where it refuses every one.
 */
export function proxyOf(
  facts: AccessFacts,
  caller: Workload,
  called: Workload,
  port: number,
): ((sent: SentRequest) => boolean) | undefined {
  const mtls = called.isGateway ? undefined : checkMtls(facts, caller, called, port);
  if (mtls?.finding.allowed === false) return undefined;
  const principal = mtls?.principal;
  return (sent) => {
    if (sent.token === undefined) return isAuthorized(facts, called, { ...sent, port, principal });
    const { token: sentToken, ...rest } = sent;
    const token = sent.protocol === 'http' ? checkToken(facts, called, sentToken) : undefined;
    if (token?.finding?.allowed === false) return false;
    const believed = token?.believed === undefined ? {} : { token: token.believed };
    return isAuthorized(facts, called, { ...rest, port, principal, ...believed });
  };
}
