import type { AccessFacts } from './access-facts';
import type { AccessRequest } from './access-request';
import type { LayerFinding } from './decision';
import { checkAuthorization } from './mesh/check-authorization';
import { checkMtls } from './mesh/check-mtls';
import { checkToken } from './mesh/check-token';
import type { SeenRequest } from './mesh/seen-request';
import type { Workload } from './workload';

/** A request as it leaves its caller. */
export type SentRequest = Pick<AccessRequest, 'protocol' | 'method' | 'path' | 'host' | 'headers' | 'token'>;

/**
 * What the proxy of the called pods says, one check after the other: mutual TLS, tokens, authorization. A gateway's
 * listeners speak what its Gateway says, so that no PeerAuthentication holds for them.
 */
export function* checkProxy(
  facts: AccessFacts,
  caller: Workload,
  called: Workload,
  port: number,
  sent: SentRequest,
): Generator<LayerFinding, void, undefined> {
  const mtls = called.isGateway ? undefined : checkMtls(facts, caller, called, port);
  if (mtls !== undefined) yield mtls.finding;
  const request: SeenRequest = { ...sent, port, principal: mtls?.principal };
  const token = sent.protocol === 'http' ? checkToken(facts, called, sent.token) : undefined;
  if (token?.finding !== undefined) yield token.finding;
  const { token: _sentToken, ...rest } = request;
  yield checkAuthorization(
    facts,
    called,
    token?.believed === undefined ? rest : { ...rest, token: token.believed },
  );
}
