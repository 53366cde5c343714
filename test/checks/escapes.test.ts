import type { Chart } from 'cdk8s';
import { describe, expect, it } from '@jest/globals';
import { addNightlyLoad } from '../../apps/robot-shop/add-nightly-load';
import { apiServerProblems } from '../../src/problems/registry/api-server-problems';
import { istioProblems } from '../../src/problems/registry/istio-problems';
import { policyProblems } from '../../src/problems/registry/policy-problems';
import { words } from '../../src/problems/words';
import { accessEscapes } from './escapes/access-escapes';
import { harmless } from './escapes/harmless';
import { identityEscapes } from './escapes/identity-escapes';
import { kindEscapes } from './escapes/kind-escapes';
import { metadataEscapes } from './escapes/metadata-escapes';
import { nodeEscapes } from './escapes/node-escapes';
import { trafficEscapes } from './escapes/traffic-escapes';
import { fields, onGateway, withMore } from './escapes/variants';
import { adding, extendedShop } from './extended-shop';

const { pods, service, routes, destination, denial, secret, budget, claim, settings } = harmless;
const { volume, podLabel, podNote, note } = withMore;
const { container, context } = fields;
/** No schema fits, nothing of its kind may be added at all, or what is added would not work either. */
const mayBeBeside: ReadonlySet<string> = new Set([
  'invalid-object',
  'unknown-kind',
  'policy-kind',
  ...Object.keys(apiServerProblems),
  ...Object.keys(istioProblems),
  ...Object.keys(policyProblems),
]);

describe.each([
  ['a kind', kindEscapes],
  ['metadata', metadataEscapes],
  ['a node', nodeEscapes],
  ['identity', identityEscapes],
  ['traffic', trafficEscapes],
  ['access', accessEscapes],
])('an escape by %s', (_, attempts) => {
  it.each(attempts)('%s', (_name, object, code) => {
    const found = extendedShop(adding(object, ...(object.kind === 'Service' ? [] : [service()])));
    expect(found.map((problem) => problem.code)).toContain(code);
    const beside = found.map((problem) => problem.code).filter((other) => other !== code);
    expect(beside.filter((other) => !mayBeBeside.has(other))).toEqual([]);
    const escape = found.find((problem) => problem.code === code);
    expect(escape?.at).toEqual({ file: 'apps/shop/project.ts', path: ['extend'] });
    expect(words(escape!).what).toContain(object.kind);
  });
});

describe('what stays inside', () => {
  it.each([
    ['pods that act as a service of the project', pods()],
    ['a capability for low ports', pods({ [`${context}.capabilities.add`]: ['NET_BIND_SERVICE'] })],
    [
      'a safe sysctl',
      pods({ 'spec.securityContext.sysctls': [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }] }),
    ],
    [
      'a sysctl that is safe since 1.32',
      pods({ 'spec.securityContext.sysctls': [{ name: 'net.ipv4.tcp_rmem', value: '4096 87380 6291456' }] }),
    ],
    ['a user of its own', pods({ 'spec.securityContext.runAsUser': 1000 })],
    [
      'a profile of the node',
      pods({ 'spec.securityContext.seccompProfile': { type: 'Localhost', localhostProfile: 'a' } }),
    ],
    ['files of the namespace', volume({ configMap: { name: 'extra' } })],
    ['certificates, but no token', volume({ projected: { sources: [{ configMap: { name: 'extra' } }] } })],
    ['secrets by the CSI driver', volume({ csi: { driver: 'secrets-store.csi.k8s.io' } })],
    ['a probe of itself', pods({ [`${container}.livenessProbe`]: { httpGet: { port: 80 } } })],
    ['injection, said twice', podLabel('sidecar.istio.io/inject', 'true')],
    ['a proxy that starts first', podNote('sidecar.istio.io/nativeSidecar', 'true')],
    ['metrics', podNote('prometheus.io/scrape', 'true')],
    ['an ordinary priority', pods({ 'spec.priorityClassName': 'batch' })],
    ['protection from deletion', note('argocd.argoproj.io/sync-options', 'Prune=confirm,Delete=confirm')],
    ['its own project', settings({ 'metadata.labels.app~kubernetes~io/part-of': 'shop' })],
    ['a finalizer less', settings({ 'metadata.finalizers': [] })],
    ['a claim', claim()],
    ['a class of the platform', claim({ 'spec.storageClassName': 'fast' })],
    ['its own volume', claim({ 'spec.volumeName': 'shop.web.reports' })],
    ['a budget', budget()],
    ['routes inside', routes()],
    ['a delegate', routes({ 'spec.http': [{ delegate: { name: 'a', namespace: 'shop' } }] })],
    ['routes on its host', onGateway('shop.test.example')],
    ['routes below its host', onGateway('beta.shop.test.example')],
    ['how it is called', destination({ 'spec.trafficPolicy.tls': { mode: 'ISTIO_MUTUAL' } })],
    ['who may not call', denial()],
    ['its secret', secret()],
    [
      'its secrets',
      secret({
        'spec.data': undefined,
        'spec.dataFrom': [{ find: { path: 'shop/prod/', name: { regexp: '.*' } } }],
      }),
    ],
  ])('%s', (_, object) => {
    expect(extendedShop(adding(object, service()))).toEqual([]);
  });

  it('is what the sample company adds', () => {
    const load = (chart: Chart) =>
      addNightlyLoad(chart, { project: 'shop', environment: 'dev', cluster: 'east', namespace: 'shop' });
    expect(extendedShop(load)).toEqual([]);
  });
});
