import { beside } from '../beside';
import type { Fault, RenderedObject } from '../fault';
import { twinOf } from '../twin-of';
import { withElement } from '../with-element';
import { withField } from '../with-field';
import { withValue } from '../with-value';

const rule = 'networking.istio.io/DestinationRule';
const entry = 'networking.istio.io/ServiceEntry';

/** What is called, and how. */
export const destinationFaults: readonly Fault[] = [
  {
    name: 'a rule for a host that is not there',
    kind: rule,
    make: (object) =>
      'subsets' in (object['spec'] as RenderedObject)
        ? undefined
        : withValue('spec.host', (host) => `gone-${String(host)}`)(object),
    code: 'idle-rule-host',
  },
  { name: 'two rules for one host', kind: rule, make: twinOf(), code: 'conflicting-destination-rules' },
  {
    name: 'a subset without labels',
    kind: rule,
    make: withElement('spec.subsets', () => ({ name: 'seeded' })),
    code: 'subset-without-labels',
  },
  {
    name: 'a subset without pods that requests are sent to',
    kind: rule,
    make: withValue('spec.subsets.0.labels.version', () => 'v0'),
    code: 'empty-subset',
  },
  {
    name: 'a subset without pods',
    kind: rule,
    make: withElement('spec.subsets', ({ spec }) =>
      (spec as { host: string }).host.endsWith('.svc.cluster.local')
        ? { name: 'seeded', labels: { version: 'v0' } }
        : undefined,
    ),
    code: 'idle-subset',
  },
  {
    name: 'settings of a port that drop those of the host',
    kind: rule,
    make: withField('spec.trafficPolicy.portLevelSettings', [
      { port: { number: 80 }, connectionPool: { tcp: { maxConnections: 1 } } },
    ]),
    code: 'port-policy-drops',
  },
  {
    name: 'a host outside described twice',
    kind: entry,
    make: twinOf(),
    code: 'conflicting-service-entries',
  },
  {
    name: 'two streams that cannot be told apart',
    kind: entry,
    make: twinOf(
      withValue('spec.hosts.0', (host, { spec }) =>
        (spec as { ports: { protocol: string }[] }).ports[0]?.protocol === 'TCP'
          ? `other-${String(host)}`
          : undefined,
      ),
    ),
    code: 'indistinct-streams',
  },
  {
    name: 'a host outside under the name of a Service',
    kind: '/Service',
    make: beside('networking.istio.io/v1', 'ServiceEntry', ({ host }) => ({
      spec: {
        hosts: [host],
        exportTo: ['.'],
        resolution: 'DNS',
        ports: [{ number: 4711, name: 'tls', protocol: 'TLS' }],
      },
    })),
    code: 'conflicting-service-entries',
  },
];
