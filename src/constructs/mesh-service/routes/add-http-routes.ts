import { HTTPRoute } from '@cdk8s/gateway-api';
import type { HTTPRouteSpec } from '@cdk8s/gateway-api';
import type { Construct } from 'constructs';
import { groupBy } from '../../../conventions/group-by';
import { names } from '../../../conventions/names';
import { serverName } from '../../../conventions/server-name';
import type { Exposure } from '../../../model/exposure';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { pathPrefix } from '../../../routing/path-prefix';

type Rule = NonNullable<HTTPRouteSpec['rules']>[number];

/**
 * Adds the routes of each gateway the service is exposed on, as the Gateway API has them. gRPC goes by HTTPRoute
 * too: a GRPCRoute knows no timeout, and may not share a host with an HTTPRoute. The longest path wins, whatever
 * the order (https://gateway-api.sigs.k8s.io/reference/1.5/spec/#httprouterule).
 */
export function addHttpRoutes(scope: Construct, service: MeshServiceSettings): void {
  for (const [gateway, ofGateway] of groupBy(service.exposures, (exposure) => exposure.gateway)) {
    const byHost = groupBy(ofGateway, (exposure) => exposure.host);
    for (const [host, exposures] of byHost) {
      const name = names.gatewayRoutes(service.name, gateway);
      const own = exposures.some(({ certificate }) => certificate !== undefined);
      new HTTPRoute(scope, `gateway-routes-${gateway}-${host}`, {
        metadata: objectMetadata(service, byHost.size === 1 ? name : `${name}-${host}`),
        spec: {
          parentRefs: [
            {
              name: names.gateway(gateway),
              namespace: names.ingressNamespace,
              sectionName: own ? serverName(host) : names.httpsListener,
            },
          ],
          hostnames: [host],
          rules: exposures.map((exposure) => rule(service, exposure)),
        },
      });
    }
  }
}

/** `PathPrefix` goes by whole elements: `/api` does not match `/apis`. */
function rule({ name, resilience: { timeout } }: MeshServiceSettings, { paths, port }: Exposure): Rule {
  return {
    matches: [...new Set(paths.map(pathPrefix))]
      .sort()
      .map((prefix) => ({ path: { type: 'PathPrefix', value: prefix === '' ? '/' : prefix } })),
    backendRefs: [{ name, port: port.number }],
    ...(timeout === undefined ? {} : { timeouts: { request: timeout } }),
  };
}
