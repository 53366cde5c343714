import { names } from '../../conventions/names';
import type { GatewayHost } from '../../model/gateway-host';

/** The Secret with the certificate of a host, where the gateway terminates its TLS. */
export function secretOf({ host, certificate }: GatewayHost): string | undefined {
  if (certificate === 'passthrough') return undefined;
  return certificate === 'issued' ? names.hostCertificate(host) : certificate.secret;
}
