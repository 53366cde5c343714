import { Gateway as ApiGateway, HTTPRoute } from '@cdk8s/gateway-api';
import type { GatewaySpec } from '@cdk8s/gateway-api';
import type { Construct } from 'constructs';
import { labels, managedBy } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { serverName } from '../../conventions/server-name';
import type { Gateway } from '../../model/gateway';
import { gatewayMetadata } from './gateway-metadata';
import type { MeshSettings } from './mesh-settings';
import { secretOf } from './secret-of';

type Listener = GatewaySpec['listeners'][number];

/**
 * Adds what a gateway answers for as the Gateway API has it, bound to the proxies that are there by the name of
 * their Service; without an address Istio would deploy proxies of its own
 * (https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/#manual-deployment). One listener
 * without a host has all domains of the certificate: listeners of one certificate would be mixed up by browsers
 * (istio/istio#23318). Routes come from namespaces that are rendered here.
 */
export function addGatewayListeners(scope: Construct, gateway: Gateway, settings: MeshSettings): void {
  const metadata = gatewayMetadata(gateway);
  const own = settings.hosts.filter((host) => host.gateway === gateway.name);
  new ApiGateway(scope, 'listeners', {
    metadata,
    spec: {
      gatewayClassName: 'istio',
      addresses: [{ type: 'Hostname', value: names.host(metadata.name, names.ingressNamespace) }],
      listeners: [
        {
          name: names.httpListener,
          port: 80,
          protocol: 'HTTP',
          allowedRoutes: { namespaces: { from: 'Same' } },
        },
        https(names.httpsListener, names.gatewayCertificate(gateway.name)),
        ...own.flatMap((host) => {
          const secret = secretOf(host);
          return secret === undefined
            ? []
            : [{ ...https(serverName(host.host), secret), hostname: host.host }];
        }),
      ],
    },
  });
  new HTTPRoute(scope, 'redirect', {
    metadata,
    spec: {
      parentRefs: [{ name: metadata.name, sectionName: names.httpListener }],
      rules: [
        { filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https', statusCode: 301 } }] },
      ],
    },
  });
}

function https(name: string, secret: string): Listener {
  return {
    name,
    port: 443,
    protocol: 'HTTPS',
    tls: { mode: 'Terminate', certificateRefs: [{ name: secret }] },
    allowedRoutes: {
      namespaces: { from: 'Selector', selector: { matchLabels: { [labels.managedBy]: managedBy } } },
    },
  };
}
