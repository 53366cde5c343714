import { VirtualService } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { groupBy } from '../../../conventions/group-by';
import { names } from '../../../conventions/names';
import { hostRoutes } from './host-routes';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';

/**
 * Adds the routes of each gateway the service is exposed on, apart from those of the mesh: a path that is
 * reached from outside must not become a route for callers inside. One VirtualService for each host, since
 * routes hold for all hosts of theirs.
 */
export function addGatewayRoutes(scope: Construct, service: MeshServiceSettings): void {
  for (const [gateway, ofGateway] of groupBy(service.exposures, (exposure) => exposure.gateway)) {
    const byHost = groupBy(ofGateway, (exposure) => exposure.host);
    for (const [host, exposures] of byHost) {
      const name = names.gatewayRoutes(service.name, gateway);
      new VirtualService(scope, `gateway-routes-${gateway}-${host}`, {
        metadata: objectMetadata(service, byHost.size === 1 ? name : `${name}-${host}`),
        spec: {
          hosts: [host],
          gateways: [`${names.ingressNamespace}/${names.gateway(gateway)}`],
          exportTo: ['.', names.ingressNamespace],
          http: hostRoutes(service, exposures),
        },
      });
    }
  }
}
