import { expect, it } from '@jest/globals';
import { outlineManifests } from '../../../src/checks/outline/outline-manifests';
import type { ServiceDefinition } from '../../../src/definition/service-definition';
import type { Manifest } from '../../../src/model/manifest';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { planCluster } from '../../../src/render/plan-cluster';
import { renderUnit } from '../../../src/render/render-unit';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const api: ServiceDefinition = {
  runtime: { runtime: 'go' },
  ports: { http: 8080 },
  args: ['serve'],
  env: { LEVEL: 'info' },
  files: { '/etc/api/settings.yaml': 'a: 1' },
  secrets: ['api'],
  resources: { cpu: '100m', memory: '128Mi' },
  scale: { min: 2, max: 4 },
  health: { ready: '/ready' },
  resilience: { timeout: '5s', retries: 1, circuitBreaker: { consecutiveErrors: 5 } },
};

/** What all tenants render on a cluster, and the outlines of it, with a service `api` of the project `shop`. */
function render(over: Partial<ServiceDefinition>, tag = '1.0.0') {
  const services = { ...project.services, api: { ...api, ...over }, store: { runtime: { runtime: 'go' } } };
  const definition = withChange(project, ['services'], services);
  const sources = JSON.parse(
    JSON.stringify(sourcesOf({ shop: definition })).replaceAll('api","tag":"1.0.0"', `api","tag":"${tag}"`),
  ) as ReturnType<typeof sourcesOf>;
  const { landscape, problems } = parseLandscape({ ...sources, readText: () => undefined });
  const east = landscape?.clusters.find(({ cluster }) => cluster.name === 'east');
  if (landscape === undefined || east === undefined) throw new Error(JSON.stringify(problems));
  const manifests = planCluster(landscape.platform, east)
    .filter(({ unit }) => unit.project !== undefined)
    .flatMap((planned) => renderUnit(planned, () => undefined).manifests);
  const texts = (all: readonly Manifest[]) => all.map(({ object }) => JSON.stringify(object));
  return { manifests: texts(manifests), outlines: texts(outlineManifests(manifests)) };
}

const before = render({});

it('leaves the image out of an outline', () => {
  const after = render({}, '1.0.1');
  expect(after.manifests).not.toEqual(before.manifests);
  expect(after.outlines).toEqual(before.outlines);
});

it.each<readonly [what: string, over: Partial<ServiceDefinition>]>([
  ['arguments', { args: ['serve', '--fast'] }],
  ['a command', { command: ['/bin/api'] }],
  ['the value of a variable', { env: { LEVEL: 'debug' } }],
  ['a new variable', { env: { LEVEL: 'info', COLOR: 'red' } }],
  ['the text of a file', { files: { '/etc/api/settings.yaml': 'a: 2' } }],
  ['how a secret is used', { secrets: [{ name: 'api', mount: '/secrets', keys: ['password'] }] }],
  ['amounts', { resources: { cpu: '200m', memory: '256Mi' } }],
  ['amounts of the proxy', { sidecar: { cpu: '200m' } }],
  ['how many pods', { scale: { min: 3, max: 9 } }],
  ['a path of a probe', { health: { ready: '/healthz' } }],
  ['when pods are spared', { resilience: { ...api.resilience, circuitBreaker: { consecutiveErrors: 7 } } }],
  ['how requests are spread', { resilience: { ...api.resilience, loadBalancing: 'random' } }],
  ['the time to end', { shutdown: { drain: '20s', grace: '60s' } }],
])('leaves out of an outline: %s', (_, over) => {
  const after = render(over);
  expect(after.manifests).not.toEqual(before.manifests);
  expect(after.outlines).toEqual(before.outlines);
});

it.each<readonly [what: string, over: Partial<ServiceDefinition>]>([
  ['a call', { calls: ['store'] }],
  ['a port', { ports: { http: 8080, grpc: 8081 } }],
  ['the number of a port', { ports: { http: 8081 } }],
  ['a secret', { secrets: ['api', 'other'] }],
  ['a timeout', { resilience: { ...api.resilience, timeout: '6s' } }],
  ['attempts', { resilience: { ...api.resilience, retries: 2 } }],
  [
    'a limit of connections',
    { resilience: { ...api.resilience, circuitBreaker: { consecutiveErrors: 5, maxConnections: 7 } } },
  ],
  ['a host', { expose: { host: 'api' } }],
])('keeps in an outline: %s', (_, over) => {
  expect(render(over).outlines).not.toEqual(before.outlines);
});
