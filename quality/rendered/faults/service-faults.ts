import { beside } from '../beside';
import type { Fault, RenderedObject } from '../fault';
import { twinOf } from '../twin-of';
import { withElement } from '../with-element';
import { withValue } from '../with-value';

/** Only of Services that lead to pods with a proxy. */
const inMesh =
  (make: Fault['make']): Fault['make'] =>
  (object) => {
    const { namespace } = object['metadata'] as { namespace: string };
    return /^(istio-|kube-|observability|node-agents|flux-|argocd)/.test(namespace)
      ? undefined
      : make(object);
  };

/** Services and the pods behind them. */
export const serviceFaults: readonly Fault[] = [
  {
    name: 'a port twice',
    kind: '/Service',
    make: withElement('spec.ports', ({ spec }) => ({
      ...(spec as { ports: readonly RenderedObject[] }).ports[0],
      name: 'seeded',
    })),
    code: 'repeated-entry',
  },
  {
    name: 'a selector of no pods',
    kind: '/Service',
    make: inMesh(withValue(['spec', 'selector', 'app.kubernetes.io/name'], () => 'gone')),
    code: 'service-without-pods',
  },
  {
    name: 'a port that the pods name otherwise',
    kind: '/Service',
    make: inMesh(withValue('spec.ports.0.targetPort', () => 'gone')),
    code: 'unknown-target-port',
  },
  {
    name: 'a port that no container declares',
    kind: '/Service',
    make: inMesh(withValue('spec.ports.0.targetPort', () => 4711)),
    code: 'undeclared-target-port',
  },
  {
    name: 'a port without a protocol',
    kind: '/Service',
    make: inMesh((object) => {
      const { ports } = object['spec'] as { ports: RenderedObject[] };
      if (ports.length !== 1 || ports[0] === undefined) return undefined;
      const { appProtocol: _, ...port } = ports[0];
      ports[0] = { ...port, name: 'web' };
      return object;
    }),
    code: 'unsaid-protocol',
  },
  {
    name: 'a name for something outside, as TCP',
    kind: '/Service',
    make: inMesh(
      beside('v1', 'Service', () => ({
        spec: {
          type: 'ExternalName',
          externalName: 'db.example.org',
          ports: [{ name: 'tcp-db', port: 5432 }],
        },
      })),
    ),
    code: 'external-name-protocol',
  },
  {
    name: 'two Services that disagree about a port',
    kind: '/Service',
    make: inMesh(
      twinOf((twin) => {
        const { ports } = twin['spec'] as { ports: RenderedObject[] };
        const [port] = ports;
        if (ports.length !== 1 || port === undefined) return undefined;
        port['appProtocol'] = 'tcp';
        return port['name'] === 'http' ? withValue('spec.ports.0.name', () => 'tcp')(twin) : undefined;
      }),
    ),
    code: 'disagreeing-services',
  },
  {
    name: 'a container on a port of its proxy',
    kind: 'apps/Deployment',
    of: 'tenant',
    make: withElement('spec.template.spec.containers.0.ports', () => ({
      containerPort: 15_001,
      name: 'seeded',
      protocol: 'TCP',
    })),
    code: 'proxy-port-taken',
  },
];
