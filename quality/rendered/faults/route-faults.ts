import { beside } from '../beside';
import type { Fault, RenderedObject } from '../fault';
import { twinOf } from '../twin-of';
import { withElement } from '../with-element';
import { withField } from '../with-field';
import { withValue } from '../with-value';

const kind = 'networking.istio.io/VirtualService';
const target = 'spec.http.0.route.0.destination';

interface Routes {
  readonly spec: {
    readonly gateways: readonly string[];
    readonly hosts: readonly string[];
    readonly http?: readonly {
      readonly match?: readonly RenderedObject[];
      readonly route: readonly RenderedObject[];
    }[];
  };
}

const specOf = (object: RenderedObject): Routes['spec'] => (object as unknown as Routes).spec;
const isOfMesh = (object: RenderedObject): boolean => specOf(object).gateways.includes('mesh');

/** Changes routes of the mesh, or those of gateways. */
const ofMesh =
  (make: Fault['make']): Fault['make'] =>
  (object) =>
    isOfMesh(object) ? make(object) : undefined;
const ofGateway =
  (make: Fault['make']): Fault['make'] =>
  (object) =>
    isOfMesh(object) ? undefined : make(object);

/** Where requests are sent. */
export const routeFaults: readonly Fault[] = [
  {
    name: 'a host that is not there',
    kind,
    make: withValue(`${target}.host`, (host) => `gone-${String(host)}`),
    code: 'unknown-route-host',
  },
  {
    name: 'a host that the sender does not see',
    kind: 'networking.istio.io/ServiceEntry',
    make: beside('networking.istio.io/v1', 'VirtualService', ({ object }) => {
      const { hosts, ports } = object['spec'] as { hosts: string[]; ports: { number: number }[] };
      return {
        metadata: { namespace: 'istio-ingress' },
        spec: {
          exportTo: ['.'],
          hosts: ['seeded.acme.example'],
          http: [{ route: [{ destination: { host: hosts[0], port: { number: ports[0]?.number } } }] }],
        },
      };
    }),
    code: 'hidden-route-host',
  },
  {
    name: 'a port that the host has not',
    kind,
    make: withValue(`${target}.port.number`, () => 4711),
    code: 'unknown-destination-port',
  },
  {
    name: 'no port of a host that has several',
    kind: '/Service',
    make: beside('networking.istio.io/v1', 'VirtualService', ({ host, object }) => {
      const { ports, clusterIP } = object['spec'] as { ports: unknown[]; clusterIP?: string };
      const http = [{ route: [{ destination: { host } }] }];
      return ports.length > 1 && clusterIP !== 'None'
        ? { spec: { exportTo: ['.'], hosts: ['seeded.acme.example'], http } }
        : undefined;
    }),
    code: 'unclear-destination-port',
  },
  {
    name: 'a subset that no rule has',
    kind,
    make: withValue(`${target}.subset`, (name) => `${String(name)}x`),
    code: 'unknown-subset',
  },
  {
    name: 'a weight of one route',
    kind,
    make: (object) =>
      specOf(object).http?.[0]?.route.length === 1
        ? withField('spec.http.0.route.0.weight', 50)(object)
        : undefined,
    code: 'lone-weight',
  },
  {
    name: 'a destination twice',
    kind,
    make: withElement('spec.http.1.route', (object) => {
      const [first, second] = specOf(object).http?.[1]?.route ?? [];
      return second === undefined ? undefined : first;
    }),
    code: 'repeated-destination',
  },
  {
    name: 'a route behind one that takes all',
    kind,
    make: withElement('spec.http', (object) => specOf(object).http?.at(-1)),
    code: 'unreachable-match',
  },
  {
    name: 'routes of the mesh for one host twice',
    kind,
    make: ofMesh(twinOf()),
    code: 'conflicting-mesh-routes',
  },
  {
    name: 'routes of a gateway that take all twice',
    kind,
    make: ofGateway(twinOf()),
    code: 'two-catch-alls',
  },
  {
    name: 'a delegate that is not there',
    kind,
    make: ofMesh(withValue('spec.http.0', () => ({ delegate: { name: 'gone' } }))),
    code: 'unknown-delegate',
  },
  {
    name: 'a delegate with hosts of its own',
    kind,
    make: ofMesh(
      twinOf((twin) => {
        const { name } = twin['metadata'] as { name: string };
        const delegate = { name: name.replace(/-twin$/, '') };
        return { ...twin, spec: { ...specOf(twin), hosts: ['seeded.acme.example'], http: [{ delegate }] } };
      }),
    ),
    code: 'delegate-with-hosts',
  },
  {
    name: 'a delegate that nobody uses',
    kind,
    make: ofMesh(
      twinOf((twin) => {
        const { hosts: _, gateways: __, ...spec } = specOf(twin);
        return { ...twin, spec };
      }),
    ),
    code: 'idle-delegate',
  },
  {
    name: 'routes of a Service that is not there',
    kind,
    make: ofMesh(withValue('spec.hosts.0', (host) => `gone-${String(host)}`)),
    code: 'idle-route-host',
  },
  {
    name: 'routes by a token that nobody checks',
    kind,
    make: ofGateway(
      withField('spec.http.0.match', [{ headers: { '@request.auth.claims.group': { exact: 'staff' } } }]),
    ),
    code: 'unchecked-claims',
  },
  {
    name: 'a gateway that is not there',
    kind,
    make: ofGateway(withValue('spec.gateways.0', (name) => `${String(name)}x`)),
    code: 'unknown-gateway',
  },
  {
    name: 'a gateway that istiod made for itself',
    kind,
    make: ofGateway(
      withValue('spec.gateways.0', () => 'istio-ingress/seeded-istio-autogenerated-k8s-gateway-http'),
    ),
    code: 'internal-gateway',
  },
  {
    name: 'a host that its gateway does not serve',
    kind,
    make: ofGateway(withValue('spec.hosts.0', () => 'elsewhere.example.org')),
    code: 'host-outside-gateway',
  },
  {
    name: 'a canary that a gateway goes past',
    kind,
    make: ofGateway((object) => {
      const { namespace } = object['metadata'] as { namespace: string };
      const to = specOf(object).http?.[0]?.route[0]?.['destination'];
      if (to === undefined || namespace === 'observability') return undefined;
      const { host, port } = to as { host: string; port: RenderedObject };
      const [service] = host.split('.');
      const exportTo = ['.', 'istio-ingress'];
      const labels = { 'app.kubernetes.io/name': service };
      const destination = { host, port, subset: 'seeded' };
      return [
        object,
        {
          apiVersion: 'networking.istio.io/v1',
          kind: 'DestinationRule',
          metadata: { name: 'seeded', namespace },
          spec: { exportTo, host, subsets: [{ name: 'seeded', labels }] },
        },
        {
          apiVersion: 'networking.istio.io/v1',
          kind: 'VirtualService',
          metadata: { name: 'seeded', namespace },
          spec: { exportTo: ['.'], hosts: ['seeded.acme.example'], http: [{ route: [{ destination }] }] },
        },
      ];
    }),
    code: 'gateway-ignores-subsets',
  },
];
