import type { Fault } from './fault';
import { withValue } from './with-value';

const virtualService = 'networking.istio.io/VirtualService';
const firstHost = 'spec.http.0.route.0.destination.host';

/** Seeded faults and what must be reported of each. A new rule adds its own: one line. */
export const faults: readonly Fault[] = Object.freeze([
  // Schemas
  {
    name: 'an unknown kind',
    kind: '/Service',
    make: withValue('kind', () => 'Servise'),
    code: 'unknown-kind',
  },
  { name: 'the same object twice', kind: '/ConfigMap', make: () => 'twice', code: 'duplicate-object' },
  {
    name: 'a number as text',
    kind: 'apps/Deployment',
    make: withValue('spec.template.spec.containers.0.ports.0.containerPort', String),
    code: 'invalid-object',
  },
  {
    name: 'no selector',
    kind: 'apps/Deployment',
    make: withValue('spec.selector', () => undefined),
    code: 'invalid-object',
  },
  {
    name: 'a mode that is none',
    kind: 'security.istio.io/PeerAuthentication',
    make: withValue('spec.mtls.mode', () => 'STRIKT'),
    code: 'invalid-object',
  },
  // Routes
  {
    name: 'a host that is not there (IST0101, KIA1101)',
    kind: virtualService,
    make: withValue(firstHost, (host) => `gone-${String(host)}`),
    code: 'unknown-route-host',
  },
] satisfies readonly Fault[]);
