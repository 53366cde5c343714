import type { AccessRequest } from '../access-request';
import type { SentRequest } from '../check-proxy';
import type { GatewayWay } from './gateway-way';

/** A request as a gateway sends it on. */
export function asPassedOn(
  { protocol, method, headers, path }: AccessRequest,
  way: GatewayWay,
  token: AccessRequest['token'],
): SentRequest {
  const seenPath = way.protocol === 'http' ? way.path : path;
  return {
    protocol: way.sealed ? 'tcp' : protocol,
    ...(method === undefined ? {} : { method }),
    ...(headers === undefined ? {} : { headers }),
    ...(seenPath === undefined ? {} : { path: seenPath }),
    ...(way.host === undefined ? {} : { host: way.host }),
    ...(token === undefined ? {} : { token }),
  };
}
