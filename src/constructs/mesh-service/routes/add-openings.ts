import { VirtualService } from '@cdk8s/istio';
import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { names } from '../../../conventions/names';
import type { Opening } from '../../../model/opening';
import { destinations } from './destinations';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';

/** Adds the routes of connections that gateways pass on unread: by server name, or by the port they came in at. */
export function addOpenings(scope: Construct, service: MeshServiceSettings): void {
  for (const opening of service.openings) {
    const { gateway, by } = opening;
    const way = 'host' in by ? by.host : String(by.listen);
    new VirtualService(scope, `opening-${gateway}-${way}`, {
      metadata: objectMetadata(service, `${names.gatewayRoutes(service.name, gateway)}-${way}`),
      spec: {
        // Without TLS there is no name to go by; the Service's own is what the gateway's server takes.
        hosts: ['host' in by ? by.host : names.host(service.name, service.namespace)],
        gateways: [`${names.ingressNamespace}/${names.gateway(gateway)}`],
        exportTo: ['.', names.ingressNamespace],
        ...route(service, opening),
      },
    });
  }
}

function route(service: MeshServiceSettings, { port, by }: Opening): Pick<VirtualServiceSpec, 'tls' | 'tcp'> {
  const to = { route: destinations(service, port) };
  return 'host' in by
    ? { tls: [{ match: [{ port: 443, sniHosts: [by.host] }], ...to }] }
    : { tcp: [{ match: [{ port: by.listen }], ...to }] };
}
