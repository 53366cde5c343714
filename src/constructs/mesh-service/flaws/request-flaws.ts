import { isHttp } from '../../../conventions/is-http';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** What is asked of requests where there are none. */
export function requestFlaws({ ports, rateLimits, authentication, callers }: MeshServiceSettings): string[] {
  const opaque = ports.filter((port) => !isHttp(port.protocol));
  const hasHttp = opaque.length < ports.length;
  return [
    ...(rateLimits.length > 0 && !hasHttp ? ['rateLimits need a port that is HTTP-like'] : []),
    ...(authentication !== undefined && !hasHttp ? ['authentication needs a port that is HTTP-like'] : []),
    ...(authentication?.callersNeedToken === true && !authentication.inside
      ? ['callers need a token that nobody checks']
      : []),
    ...(authentication?.callersNeedToken === true
      ? opaque.map(({ number }) => `callers need a token on port ${number}, which is not HTTP-like`)
      : []),
    // In a rule for such a port, what is said of requests never matches.
    ...callers
      .filter(({ only }) => only !== undefined)
      .flatMap(({ service, ports: called }) =>
        called
          .filter((port) => !isHttp(port.protocol))
          .map(({ number }) => `${service} may send some requests to port ${number}, which is not HTTP-like`),
      ),
  ];
}
