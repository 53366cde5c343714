import type { Attempt } from './attempt';
import { harmless } from './harmless';
import { ofKind, onGateway } from './variants';

const { service, routes, destination, budget } = harmless;

/** Services, routes and policies for what is not of the project. */
export const trafficEscapes: readonly Attempt[] = [
  [
    'a name outside',
    service({ 'spec.type': 'ExternalName', 'spec.externalName': 'evil.example' }),
    'external-name',
  ],
  ['a load balancer', service({ 'spec.type': 'LoadBalancer' }), 'opened-service'],
  ['a port of every node', service({ 'spec.type': 'NodePort' }), 'opened-service'],
  ['an address of its choice', service({ 'spec.externalIPs': ['10.0.0.1'] }), 'opened-service'],
  ['no pods', service({ 'spec.selector': undefined }), 'blind-service'],
  [
    'pods of another service',
    service({ 'spec.selector': { 'app.kubernetes.io/name': 'api' } }),
    'foreign-selector',
  ],
  ['budgets for all pods', budget({ 'spec.selector': {} }), 'foreign-selector'],
  ['nodes that never empty', budget({ 'spec.maxUnavailable': 0 }), 'blocked-drain'],
  ['a Service for everyone', service({ 'metadata.annotations': undefined }), 'exported-to-all'],
  ['routes for everyone', routes({ 'spec.exportTo': undefined }), 'exported-to-all'],
  ['routes for all namespaces', routes({ 'spec.exportTo': ['*'] }), 'exported-to-all'],
  ['policies for another tenant', destination({ 'spec.exportTo': ['.', 'bank'] }), 'exported-to-all'],
  ['every host', routes({ 'spec.hosts': ['*'] }), 'wildcard-host'],
  ['every host of a domain', onGateway('*.test.example'), 'wildcard-host'],
  ['all Services', destination({ 'spec.host': '*.svc.cluster.local' }), 'wildcard-host'],
  ['a host of another tenant', routes({ 'spec.hosts': ['ledger.bank.svc.cluster.local'] }), 'foreign-host'],
  ['a host outside', routes({ 'spec.hosts': ['www.paypal.com'] }), 'foreign-host'],
  ['a short name', routes({ 'spec.hosts': ['extra'] }), 'foreign-host'],
  ['a host nobody declared', onGateway('pay.test.example'), 'foreign-host'],
  ['a host of the platform', onGateway('grafana.internal.test.example'), 'foreign-host'],
  ['a host below its own that is taken', onGateway('vault-shop.test.example'), 'foreign-host'],
  [
    'policies for another tenant',
    destination({ 'spec.host': 'ledger.bank.svc.cluster.local' }),
    'foreign-host',
  ],
  ['routes beside those there are', routes({ 'spec.hosts': ['api.shop.svc.cluster.local'] }), 'host-taken'],
  [
    'policies beside those there are',
    destination({ 'spec.host': 'api.shop.svc.cluster.local' }),
    'host-taken',
  ],
  [
    'a gateway nobody declared',
    onGateway('shop.test.example', { 'spec.gateways': ['istio-ingress/gateway-internal'] }),
    'foreign-gateway',
  ],
  [
    'another tenant behind the gateway',
    onGateway('shop.test.example', {
      'spec.http': [{ route: [{ destination: { host: 'ledger.bank.svc.cluster.local' } }] }],
    }),
    'foreign-destination',
  ],
  [
    'a copy of requests',
    routes({ 'spec.http.0.mirror': { host: 'ledger.bank.svc.cluster.local' } }),
    'foreign-destination',
  ],
  [
    'routes of another tenant',
    routes({ 'spec.http': [{ delegate: { name: 'routes', namespace: 'bank' } }] }),
    'foreign-destination',
  ],
  ['plain text to others', destination({ 'spec.trafficPolicy.tls': { mode: 'DISABLE' } }), 'weakened-mtls'],
  [
    'plain text to a subset',
    destination({ 'spec.subsets': [{ name: 'v1', trafficPolicy: { tls: { mode: 'SIMPLE' } } }] }),
    'weakened-mtls',
  ],
  [
    'plain text from others',
    ofKind('security.istio.io/v1', 'PeerAuthentication', { spec: { mtls: { mode: 'PERMISSIVE' } } }),
    'weakened-mtls',
  ],
  [
    'plain text on one port',
    ofKind('security.istio.io/v1', 'PeerAuthentication', {
      spec: { portLevelMtls: { 8080: { mode: 'DISABLE' } } },
    }),
    'weakened-mtls',
  ],
];
