import type { Fault, RenderedObject } from '../fault';
import { twinOf } from '../twin-of';
import { withElement } from '../with-element';
import { withField } from '../with-field';
import { withValue } from '../with-value';

const kind = 'networking.istio.io/Gateway';

interface Servers {
  readonly spec: {
    readonly servers: readonly {
      readonly hosts: readonly string[];
      readonly port: RenderedObject;
      readonly tls?: RenderedObject;
    }[];
  };
}

/** A Gateway of some servers, each made of the first. */
const withServers =
  (make: (first: RenderedObject) => readonly RenderedObject[]): Fault['make'] =>
  (object) => {
    const { spec } = object as unknown as Servers;
    const [first] = spec.servers;
    return { ...object, spec: { ...spec, servers: make({ ...first }) } };
  };

/** The ways in. */
export const gatewayFaults: readonly Fault[] = [
  {
    name: 'a selector of no pods',
    kind,
    make: twinOf(withValue('spec.selector', () => ({ istio: 'gone' }))),
    code: 'gateway-without-pods',
  },
  {
    name: 'two servers for one host and port',
    kind,
    make: twinOf(withServers((first) => [{ ...first, tls: { mode: 'PASSTHROUGH' } }])),
    code: 'conflicting-servers',
  },
  {
    name: 'one port with two protocols',
    kind,
    make: twinOf(
      withServers((first) => [
        { ...first, port: { number: 443, name: 'http', protocol: 'HTTP' }, tls: undefined },
      ]),
    ),
    code: 'conflicting-servers',
  },
  {
    name: 'a certificate of two Gateways',
    kind,
    make: twinOf(withServers((first) => [{ ...first, hosts: ['*/seeded.example.org'] }])),
    code: 'shared-certificate',
  },
  {
    name: 'a certificate that is not there',
    kind,
    make: withValue('spec.servers.0.tls.credentialName', (name) => `${String(name)}x`),
    code: 'unknown-credential',
  },
  {
    name: 'TLS up to less than from',
    kind,
    make: withField('spec.servers.0.tls.maxProtocolVersion', 'TLSV1_1'),
    code: 'no-tls-version',
  },
  {
    name: 'TLS that browsers gave up',
    kind,
    make: (object) => {
      const made = withValue(
        'spec.servers.0.tls.minProtocolVersion',
        () => 'TLSV1_1',
      )(object) as RenderedObject;
      return withField('spec.servers.0.tls.cipherSuites', ['ECDHE-ECDSA-AES128-SHA'])(made);
    },
    code: 'old-tls-version',
  },
  {
    name: 'a redirect to what nobody serves',
    kind,
    make: (object) => {
      const { spec } = object as unknown as Servers;
      const at = spec.servers.findIndex(({ tls }) => tls?.['httpsRedirect'] === true);
      return withElement(`spec.servers.${at}.hosts`, () => '*/seeded.example.org')(object);
    },
    code: 'redirect-unanswered',
  },
  {
    name: 'a port that the Service does not open',
    kind,
    make: withElement('spec.servers', () => ({
      hosts: ['*/*.svc.cluster.local'],
      port: { number: 4711, name: 'tcp-4711', protocol: 'TCP' },
    })),
    code: 'unopened-port',
  },
];
