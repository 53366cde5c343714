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
  const seen = { port, principal: mtls?.principal };
  return ({ token: sentToken, ...sent }) => {
    if (sentToken === undefined || sent.protocol === 'tcp') return isAuthorized(facts, called, { ...sent, ...seen });
    const { finding, believed } = checkToken(facts, called, sentToken);
    if (finding?.allowed === false) return false;
    const token = believed === undefined ? {} : { token: believed };
    return isAuthorized(facts, called, { ...sent, ...seen, ...token });
  };
}
