import { beside } from '../beside';
import type { Fault, RenderedObject } from '../fault';

const api = 'gateway.networking.k8s.io/v1';

interface Wish {
  readonly parent?: RenderedObject;
  readonly backend?: RenderedObject;
  readonly hostnames?: readonly string[];
  readonly allowed?: string;
}

/** A Gateway of the Gateway API and a route to a Service, sound but for what is wished for. */
const routed =
  ({ parent = {}, backend = {}, hostnames = ['shop.example.org'], allowed = 'All' }: Wish): Fault['make'] =>
  (object) => {
    const { ports = [], clusterIP } = object['spec'] as { ports?: { port: number }[]; clusterIP?: string };
    const { name, namespace } = object['metadata'] as { name: string; namespace: string };
    if (clusterIP === 'None' || ports.length === 0 || /^(istio-|observability)/.test(namespace))
      return undefined;
    const gateway = {
      apiVersion: api,
      kind: 'Gateway',
      metadata: { name: 'edge', namespace: 'istio-ingress' },
      spec: {
        gatewayClassName: 'istio',
        listeners: [
          {
            name: 'http',
            port: 80,
            protocol: 'HTTP',
            hostname: '*.example.org',
            allowedRoutes: { namespaces: { from: allowed } },
          },
        ],
      },
    };
    const route = {
      apiVersion: api,
      kind: 'HTTPRoute',
      metadata: { name: 'seeded', namespace },
      spec: {
        parentRefs: [{ name: 'edge', namespace: 'istio-ingress', ...parent }],
        hostnames,
        rules: [{ backendRefs: [{ name, port: ports[0]?.port, ...backend }] }],
      },
    };
    return [object, route, gateway];
  };

/** A Gateway of the Gateway API at a fixed address. */
const addressed = (name: string, namespace: unknown): RenderedObject => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name, namespace },
  spec: {
    gatewayClassName: 'istio',
    listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }],
    addresses: [{ value: '192.0.2.7' }],
  },
});

/** Routes of the Gateway API. We render none: they stand beside what we render, as a vendor's would. */
export const apiRouteFaults: readonly Fault[] = [
  {
    name: 'a parent that is not there',
    kind: '/Service',
    make: routed({ parent: { name: 'edgy' } }),
    code: 'unknown-parent',
  },
  {
    name: 'a listener that is not there',
    kind: '/Service',
    make: routed({ parent: { sectionName: 'https' } }),
    code: 'unknown-listener',
  },
  {
    name: 'a route that no listener lets in',
    kind: '/Service',
    make: routed({ allowed: 'Same' }),
    code: 'refused-route',
  },
  {
    name: 'a host of no listener',
    kind: '/Service',
    make: routed({ hostnames: ['shop.example.net'] }),
    code: 'host-outside-listener',
  },
  {
    name: 'a backend that is not there',
    kind: '/Service',
    make: routed({ backend: { name: 'gone' } }),
    code: 'unknown-backend',
  },
  {
    name: 'a port that the backend has not',
    kind: '/Service',
    make: routed({ backend: { port: 4711 } }),
    code: 'unknown-backend-port',
  },
  {
    name: 'a backend of others that they did not grant',
    kind: '/Service',
    make: routed({ backend: { name: 'grafana', namespace: 'observability', port: 3000 } }),
    code: 'ungranted-reference',
  },
  {
    name: 'an address of another gateway',
    kind: '/Service',
    make: (object) => {
      const { namespace } = object['metadata'] as RenderedObject;
      return [object, ...['seeded', 'seeded-twin'].map((name) => addressed(name, namespace))];
    },
    code: 'address-taken',
  },
  {
    name: 'an Ingress to a Service that is not there',
    kind: '/Service',
    make: beside('networking.k8s.io/v1', 'Ingress', () => ({
      spec: { defaultBackend: { service: { name: 'gone', port: { number: 80 } } } },
    })),
    code: 'unknown-backend',
  },
];
