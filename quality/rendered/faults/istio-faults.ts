import type { Fault } from '../fault';
import { withElement } from '../with-element';
import { withField } from '../with-field';
import { withValue } from '../with-value';
import { without } from '../without';

const gateway = 'networking.istio.io/Gateway';

/** What Istio's webhook refuses or warns of. */
export const istioFaults: readonly Fault[] = [
  {
    name: 'a protocol that there is not',
    kind: gateway,
    make: withValue('spec.servers.0.port.protocol', () => 'HTTPX'),
    code: 'istio-wrong-value',
  },
  {
    name: 'a port of a policy by its name',
    kind: 'security.istio.io/AuthorizationPolicy',
    make: withValue('spec.rules.0.to.0.operation.ports.0', () => 'http'),
    code: 'istio-wrong-value',
  },
  {
    name: 'a reason to retry that there is not',
    kind: 'networking.istio.io/VirtualService',
    make: withValue('spec.http.0.retries.retryOn', (before) => `${String(before)},sometimes`),
    code: 'istio-wrong-value',
  },
  {
    name: 'a share by a field that Istio gave up',
    kind: 'networking.istio.io/VirtualService',
    make: withValue('spec.http.0.fault.delay', () => ({ fixedDelay: '4s', percent: 10 })),
    code: 'deprecated-field',
  },
  {
    name: 'HTTPS without a certificate',
    kind: gateway,
    make: without('spec.servers.0.tls'),
    code: 'istio-missing-field',
  },
  {
    name: 'a certificate for what is not encrypted',
    kind: gateway,
    make: withField('spec.servers.1.tls', { mode: 'SIMPLE', credentialName: 'gateway-internal-tls' }),
    code: 'istio-misplaced-field',
  },
  {
    name: 'an annotation that only istiod sets',
    kind: 'networking.istio.io/ServiceEntry',
    make: withField('metadata.annotations', { 'internal.istio.io/parents': 'HTTPRoute/a.b' }),
    code: 'istio-misplaced-field',
  },
  {
    name: 'retries of no attempt',
    kind: 'networking.istio.io/VirtualService',
    make: (object) => {
      const { http } = object['spec'] as { http?: readonly { retries?: { attempts: number } }[] };
      return http?.[0]?.retries?.attempts === 0
        ? withField('spec.http.0.retries.perTryTimeout', '1s')(object)
        : undefined;
    },
    code: 'istio-misplaced-field',
  },
  {
    name: 'a subset twice',
    kind: 'networking.istio.io/DestinationRule',
    make: withElement('spec.subsets', ({ spec }) => (spec as { subsets?: readonly unknown[] }).subsets?.[0]),
    code: 'istio-repeated-value',
  },
  {
    name: 'a cipher that no proxy knows',
    kind: gateway,
    make: withField('spec.servers.0.tls.cipherSuites', ['ROT13']),
    code: 'istio-useless-field',
  },
];
