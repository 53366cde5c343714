import { describe, expect, it } from '@jest/globals';
import type { Tenant } from '../../src/model/tenant';
import type { Sources } from '../../src/definition/sources';
import { parseLandscape } from '../../src/parse/parse-landscape';
import type { Problem } from '../../src/problems/problem';
import { words } from '../../src/problems/words';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

const problemsOf = (...path: (string | number)[]) => ({
  set: (to: unknown): readonly Problem[] =>
    parseLandscape(sourcesOf({ shop: withChange(project, path, to) })).problems,
});

const tenantOf = (definition: unknown, cluster: string, environment: string): Tenant => {
  const { landscape, problems } = parseLandscape(sourcesOf({ shop: definition }));
  expect(problems).toEqual([]);
  const found = landscape?.clusters
    .find((one) => one.cluster.name === cluster)
    ?.tenants.find((tenant) => tenant.environment === environment);
  if (found === undefined) {
    throw new Error(`no tenant in ${environment} on ${cluster}`);
  }
  return found;
};

describe('a valid definition', () => {
  it('names namespaces after the project, and after the environment where a cluster carries several', () => {
    expect(tenantOf(project, 'office', 'dev').namespace).toBe('shop-dev');
    expect(tenantOf(project, 'office', 'prod').namespace).toBe('shop-prod');
    expect(tenantOf(project, 'east', 'prod').namespace).toBe('shop');
  });

  it('turns a call into a callee on one side and a caller on the other', () => {
    const [api, web] = tenantOf(project, 'east', 'prod').services;
    expect(web?.callees).toMatchObject([{ namespace: 'shop', service: 'api', ports: [{ number: 8080 }] }]);
    expect(api?.callers).toMatchObject([{ namespace: 'shop', service: 'web', ports: [{ number: 8080 }] }]);
    expect(web?.callers).toEqual([]);
  });

  it('completes hosts with the domain of the environment and the gateway', () => {
    const exposed = withChange(
      project,
      ['services', 'web', 'expose'],
      [{ host: 'shop' }, { host: 'shop', gateway: 'internal' }],
    );
    const clusters = withChange(platform, ['clusters', 'east', 'gateways', 'internal'], {
      issuer: 'company',
    });
    const { landscape } = parseLandscape(sourcesOf({ shop: exposed }, clusters));
    const hosts = landscape?.clusters.flatMap(({ tenants }) =>
      tenants.flatMap(({ services }) =>
        services.flatMap(({ exposures }) => exposures.map(({ host }) => host)),
      ),
    );
    expect(new Set(hosts)).toEqual(
      new Set([
        'shop.dev.test.example',
        'shop.internal.dev.test.example',
        'shop.test.example',
        'shop.internal.test.example',
      ]),
    );
  });

  it('knows what a Java service needs', () => {
    const api = tenantOf(project, 'east', 'prod').services.find(({ name }) => name === 'api');
    expect(api?.health.ready).toEqual({ kind: 'http', path: '/actuator/health/readiness', port: 8080 });
    expect(api?.metrics).toEqual({
      port: 8080,
      path: '/actuator/prometheus',
      dialect: 'micrometer',
    });
    expect(api?.env).toContainEqual({
      name: 'JAVA_TOOL_OPTIONS',
      value: '-XX:MaxRAMPercentage=75.0 -XX:+ExitOnOutOfMemoryError',
    });
  });

  it('layers platform, project, service and environment, the last one wins', () => {
    const scaleOf = (layers: number, environment: string): number | undefined => {
      const over = layers >= 1 ? withChange(platform, ['defaults'], { scale: 2 }) : platform;
      let shop = layers >= 2 ? withChange(project, ['defaults'], { scale: 3 }) : project;
      shop = layers >= 3 ? withChange(shop, ['services', 'web', 'scale'], 4) : shop;
      shop = layers >= 4 ? withChange(shop, ['services', 'web', 'in'], { dev: { scale: 5 } }) : shop;
      const { landscape } = parseLandscape(sourcesOf({ shop }, over));
      return landscape?.clusters[0]?.tenants
        .find((tenant) => tenant.environment === environment)
        ?.services.find(({ name }) => name === 'web')?.scale.min;
    };
    expect([0, 1, 2, 3, 4].map((layers) => scaleOf(layers, 'dev'))).toEqual([1, 2, 3, 4, 5]);
    expect(scaleOf(4, 'prod')).toBe(4);
  });

  it('merges maps key by key and replaces lists', () => {
    const shop = withChange(project, ['services', 'web'], {
      ...project.services['web'],
      env: { A: '1', B: '2' },
      args: ['--one'],
      in: { dev: { env: { B: '3' }, args: ['--two'] } },
    });
    const web = tenantOf(shop, 'office', 'dev').services.find(({ name }) => name === 'web');
    expect(web?.env).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: '3' },
    ]);
    expect(web?.args).toEqual(['--two']);
  });

  it('prefixes a port whose name does not say its protocol', () => {
    const shop = withChange(project, ['services', 'web', 'ports', 'amqp'], { port: 5672, protocol: 'tcp' });
    const web = tenantOf(shop, 'east', 'prod').services.find(({ name }) => name === 'web');
    expect(web?.ports.map(({ name }) => name)).toEqual(['http', 'tcp-amqp']);
  });
});

const web = ['services', 'web'];

describe('a definition with one fault', () => {
  it.each<[string, (string | number)[], unknown, string[], (string | number)[]]>([
    ['a misspelt field', [...web, 'prots'], { http: 1 }, ['unknown-field'], [...web, 'prots']],
    [
      'a wrong unit',
      [...web, 'resources'],
      { memory: '1GB' },
      ['invalid-value'],
      [...web, 'resources', 'memory'],
    ],
    [
      'a wrong duration',
      [...web, 'resilience'],
      { timeout: 2 },
      ['wrong-type'],
      [...web, 'resilience', 'timeout'],
    ],
    ['an unknown service', [...web, 'calls'], ['apy'], ['unknown-reference'], [...web, 'calls', 0]],
    ['an unknown project', [...web, 'calls'], ['shp/api'], ['unknown-reference'], [...web, 'calls', 0]],
    [
      'an unknown port of a callee',
      [...web, 'calls'],
      [{ to: 'api', ports: ['grpc'] }],
      ['unknown-reference'],
      [...web, 'calls', 0, 'ports'],
    ],
    [
      'an invalid service name',
      ['services', 'Web_UI'],
      { runtime: { runtime: 'go' } },
      ['invalid-name'],
      ['services', 'Web_UI'],
    ],
    [
      'a reserved service name',
      ['services', 'tenant'],
      { runtime: { runtime: 'go' } },
      ['reserved-name'],
      ['services', 'tenant'],
    ],
    ['a port out of range', [...web, 'ports', 'http'], 70000, ['invalid-value'], [...web, 'ports', 'http']],
    [
      'a port of the mesh',
      [...web, 'ports', 'http-a'],
      15020,
      ['reserved-port'],
      [...web, 'ports', 'http-a'],
    ],
    ['a port used twice', [...web, 'ports', 'http-a'], 8080, ['duplicate-port'], [...web, 'ports', 'http-a']],
    ['a port without protocol', [...web, 'ports', 'web'], 80, ['unknown-protocol'], [...web, 'ports', 'web']],
    [
      'a port name too long for its protocol',
      [...web, 'ports', 'management-api'],
      { port: 1, protocol: 'tcp' },
      ['invalid-name'],
      [...web, 'ports', 'management-api'],
    ],
    [
      'a host called in two protocols',
      [...web, 'calls'],
      ['tcp', 'tls'].map((protocol) => ({ external: protocol, host: 'a.example', port: 1, protocol })),
      ['clashing-protocol'],
      [...web, 'calls', 1],
    ],
    [
      'an external declared twice',
      [...web, 'calls'],
      [1, 2].map((port) => ({ external: 'x', host: 'a.example', port, protocol: 'tcp' })),
      ['clashing-external'],
      [...web, 'calls', 1],
    ],
    ['an unknown environment', [...web, 'in'], { test: {} }, ['unknown-reference'], [...web, 'in', 'test']],
    [
      'an unknown quota',
      ['environments', 'dev', 'quota'],
      'smal',
      ['unknown-reference'],
      ['environments', 'dev', 'quota'],
    ],
    [
      'a missing file',
      [...web, 'files'],
      { '/etc/a': { file: 'a.txt' } },
      ['missing-file'],
      [...web, 'files', '/etc/a'],
    ],
    [
      'a credential',
      [...web, 'env'],
      { DB_PASSWORD: 'hunter2' },
      ['credential-in-definition'],
      [...web, 'env', 'DB_PASSWORD'],
    ],
    [
      'an unknown gateway',
      [...web, 'expose'],
      { host: 'a', gateway: 'publik' },
      ['unknown-reference'],
      [...web, 'expose', 'gateway'],
    ],
    [
      'a range upside down',
      [...web, 'scale'],
      { min: 3, max: 2 },
      ['invalid-value'],
      [...web, 'scale', 'max'],
    ],
    [
      'weights that are not 100',
      [...web, 'versions'],
      { v1: 50, v2: 40 },
      ['weights-not-100'],
      [...web, 'versions'],
    ],
    [
      'consent without a call',
      [...web, 'consumers'],
      ['other/x'],
      ['unused-consent'],
      [...web, 'consumers', 0],
    ],
    ['no owner', ['owner'], undefined, ['missing-field'], []],
    ['a runtime that is none', [...web, 'runtime'], 'java', ['wrong-type'], [...web, 'runtime']],
  ])('%s is reported at its place', (_, path, to, codes, place) => {
    const problems = problemsOf(...path).set(to);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems[0]?.at).toEqual({ file: 'apps/shop/project.ts', path: place });
  });

  it('suggests what was probably meant', () => {
    const remedies = [
      problemsOf(...web, 'prots').set({ http: 1 }),
      problemsOf(...web, 'calls').set(['apy']),
      problemsOf('environments', 'dev', 'quota').set('smal'),
      problemsOf('services', 'Web_UI').set({ runtime: { runtime: 'go' } }),
    ].map(([found]) => words(found as Problem).remedy);
    expect(remedies).toEqual([
      'did you mean ports?',
      'did you mean api?',
      'did you mean small?',
      'did you mean web-ui?',
    ]);
  });

  it('shows a share that the cluster cannot mount', () => {
    const volumes = {
      data: { volume: 'smb', mount: '/data', size: '1Gi', server: 'nas', share: 's', credentials: 'nas' },
    };
    const problems = problemsOf(...web, 'volumes').set(volumes);
    expect(problems.map(({ code }) => code)).toEqual(['share-not-mountable']);
  });

  it('does not blame the caller for a callee that is broken itself', () => {
    const problems = problemsOf('services', 'api', 'runtime').set(undefined);
    expect(problems.map(({ code }) => code)).toEqual(['missing-field']);
  });

  it('blames neither side for the other project, where that is broken itself', () => {
    const shop = withChange(project, ['services', 'api', 'consumers'], ['other/web']);
    const caller = withChange(
      withChange(project, [...web, 'expose'], undefined),
      [...web, 'calls'],
      ['shop/api'],
    );
    const other = { ...caller, services: { web: caller.services['web'] } };
    const codesOf = (sources: Sources) => parseLandscape(sources).problems.map(({ code }) => code);
    expect(codesOf(sourcesOf({ shop, other }))).toEqual([]);
    expect(codesOf(sourcesOf({ shop }))).toEqual(['unused-consent']);
    expect(codesOf({ ...sourcesOf({ shop }), unread: ['other'] })).toEqual([]);
    expect(codesOf({ ...sourcesOf({ other }), unread: ['shop'] })).toEqual([]);
    expect(codesOf(sourcesOf({ shop: withChange(shop, ['title'], 1), other }))).toEqual(['wrong-type']);
    const misspelt = withChange(other, [...web, 'prots'], {});
    expect(codesOf(sourcesOf({ shop, other: misspelt }))).toEqual(['unknown-field']);
  });

  it('needs the consent of the other project', () => {
    const other = withChange(project, [...web, 'calls'], ['shop/api']);
    const { problems } = parseLandscape(
      sourcesOf({ shop: project, other: { ...other, services: { web: other.services['web'] } } }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['missing-consent', 'duplicate-host', 'duplicate-host']);
  });

  it('refuses two services at one host and path', () => {
    const problems = problemsOf('services', 'api', 'expose').set({ host: 'shop' });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['duplicate-host']));
  });

  it('finds all faults of all projects in one run', () => {
    const one = withChange(project, [...web, 'prots'], {});
    const two = withChange(withChange(project, [...web, 'expose'], undefined), [...web, 'calls'], ['nobody']);
    const { problems } = parseLandscape(sourcesOf({ one, two }));
    expect(problems.map(({ at, code }) => `${at.file} ${code}`)).toEqual([
      'apps/one/project.ts unknown-field',
      'apps/two/project.ts unknown-reference',
    ]);
  });
});

describe('image locks', () => {
  const withLock = (lock: Record<string, unknown> | undefined) => {
    const sources = sourcesOf();
    const [shop] = sources.projects;
    return parseLandscape({
      ...sources,
      projects: [
        {
          ...shop!,
          images: { ...shop!.images, dev: { file: 'apps/shop/images/dev.json', definition: lock } },
        },
      ],
    }).problems.map(({ code, at }) => `${at.file} ${code}`);
  };
  const good = { repository: 'registry.test.example/a', tag: '1' };

  it('must name every service', () => {
    expect(withLock({ api: good })).toEqual(['apps/shop/images/dev.json missing-image']);
  });

  it('may name nothing else', () => {
    expect(withLock({ api: good, web: good, wep: good })).toEqual(['apps/shop/images/dev.json unused-image']);
  });

  it('are not called missing when they could not be read', () => {
    expect(withLock(undefined)).toEqual([]);
  });

  it('refuse a digest that is none', () => {
    expect(withLock({ api: good, web: { ...good, digest: 'sha256:1' } })).toContain(
      'apps/shop/images/dev.json invalid-value',
    );
  });
});
