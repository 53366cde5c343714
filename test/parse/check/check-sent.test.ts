import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const collector = 'registry.test.example/collector:1';
const store = { hosts: ['https://logs.test.example:9200'], collector };
const traces = { collector, store: 'registry.test.example/jaeger:2' };
const observing = (over: object) => ({ ...platform, observability: { ...platform.observability, ...over } });

const parse = (over: object, overPlatform: unknown = platform) =>
  parseLandscape(
    sourcesOf(
      { shop: withChange(project, ['services', 'api'], { ...project.services['api'], ...over }) },
      overPlatform,
    ),
  );
const found = (over: object, overPlatform?: unknown) =>
  parse(over, overPlatform).problems.map(({ code, at }) => [code, at.path?.join('.')]);

describe('a service that sends', () => {
  it('spans has a collector to send them to', () => {
    expect(found({ tracing: true })).toEqual([['no-trace-collector', 'services.api.tracing']]);
    expect(found({ tracing: true }, observing({ traces }))).toEqual([]);
  });

  it('logs by TCP has an intake to send them to', () => {
    expect(found({ logs: 'intake' })).toEqual([['no-log-intake', 'services.api.logs']]);
    expect(found({ logs: 'intake' }, observing({ logs: { store, intake: 'own' } }))).toEqual([]);
    expect(found({ logs: 'stdout' })).toEqual([]);
  });

  it('logs by TCP does not write them as JSON as well', () => {
    const java = (logs: string) => ({
      logs: 'intake',
      runtime: { runtime: 'java', version: 17, options: { springBoot: '3.4', logs } },
    });
    const own = observing({ logs: { store, intake: 'own' } });
    expect(found(java('json'), own)).toEqual([['logs-twice', 'services.api.logs']]);
    expect(found(java('text'), own)).toEqual([]);
  });
});

describe('a platform', () => {
  it('has a store for what its own intake takes', () => {
    expect(found({}, observing({ logs: { intake: 'own' } }))).toEqual([
      ['intake-without-store', 'observability.logs.intake'],
    ]);
    expect(found({}, observing({ logs: { intake: { host: 'logs.test.example', port: 5000 } } }))).toEqual([]);
  });

  it('samples traces that somebody takes', () => {
    const sampled = (over: object) =>
      withChange(observing(over), ['environments', 'dev', 'traceSampling'], 50);
    expect(found({}, sampled({}))).toEqual([['no-trace-collector', 'environments.dev.traceSampling']]);
    const { landscape, problems } = parse({}, sampled({ traces, traceSampling: 5 }));
    expect(problems).toEqual([]);
    expect(landscape?.platform.environments.map(({ traceSampling }) => traceSampling)).toEqual([50, 5]);
  });

  it('sends nothing to a store without TLS', () => {
    const plain = observing({ logs: { store: { ...store, hosts: ['http://logs.test.example'] } } });
    expect(parse({}, plain).problems).toHaveLength(1);
  });
});

it('opens the own intake to the service that sends, under the name of its namespace', () => {
  const { landscape } = parse({ logs: 'intake' }, observing({ logs: { store, intake: 'own' } }));
  const east = landscape?.clusters.find(({ cluster }) => cluster.name === 'east');
  const api = east?.tenants[0]?.services.find(({ name }) => name === 'api');
  expect(api?.telemetry).toEqual({ spans: false, logs: true });
  expect(api?.env).toContainEqual({
    name: 'LOG_INTAKE_HOST',
    value: 'log-intake-shop.observability.svc.cluster.local',
  });
  expect(api?.files[0]?.text).toContain('log-intake-shop.observability.svc.cluster.local:5678');
  expect(api?.externals).toEqual([]);
});

it('finds two tenants whose logs would be kept as one', () => {
  const environments = { dev: { domain: 'dev.test.example' }, 'eu-dev': { domain: 'eu.test.example' } };
  const clusters = { office: { ...platform.clusters['office'], environments: ['dev', 'eu-dev'] } };
  const projects = {
    shop: { ...project, environments: { 'eu-dev': { quota: 'small' } } },
    'shop-eu': {
      ...withChange(project, ['services', 'web'], undefined),
      environments: { dev: { quota: 'small' } },
    },
  };
  const codes = (logs: object) =>
    parseLandscape(sourcesOf(projects, { ...observing({ logs }), environments, clusters })).problems.filter(
      ({ code }) => code === 'log-stream-clash',
    );
  expect(codes({})).toEqual([]);
  expect(codes({ store })).toMatchObject([
    { at: { file: 'apps/shop-eu/project.ts' }, args: { stream: 'logs-*-shop_eu_dev' } },
  ]);
});
