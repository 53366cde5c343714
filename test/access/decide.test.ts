import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { decide } from '../../src/access/decide';
import { readFacts } from '../../src/access/read-facts';
import { synthesize } from '../../src/synthesis/synthesize';
import type { KubernetesObject } from '../../src/model/manifest';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { accessObjects } from '../helpers/access-objects';
import { guardedShop } from '../helpers/guarded-shop';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

describe('where a project asks for tokens', () => {
  const guarded = readFacts(guardedShop().filter(({ cluster }) => cluster === 'east'));
  const issuer = 'https://login.test.example';
  const tokens = {
    none: {},
    poor: { token: { issuer, subject: 'ann', claims: {} } },
    good: { token: { issuer, subject: 'ann', claims: { scope: 'shop other' } } },
    foreign: { token: { issuer: 'https://other.example', subject: 'ann', claims: { scope: 'shop' } } },
  } as const;
  const refusal = (path: string, token: keyof typeof tokens) => {
    const { layers } = decide(guarded, {
      from: { kind: 'gateway', gateway: 'istio-ingress/gateway-public', host: 'api.test.example' },
      to: { kind: 'workload', workload: 'shop/api-v2', port: 8081 },
      protocol: 'http',
      method: 'GET',
      path,
      ...tokens[token],
    });
    const last = layers.at(-1);
    return last?.allowed === true ? 'yes' : `${last?.layer} at ${last?.at}`;
  };
  const gateway = 'istio-ingress/gateway-public';

  test.each([
    ['/v1/orders', 'good', 'yes'],
    ['/v1/orders', 'none', `authorization at ${gateway}`],
    ['/v1/orders', 'poor', `authorization at ${gateway}`],
    ['/v1/orders', 'foreign', `token at ${gateway}`],
    ['/v1/health', 'none', 'yes'],
    ['/v1/health', 'foreign', `token at ${gateway}`],
    ['/v1/health/../orders', 'none', `authorization at ${gateway}`],
    ['/v2', 'good', `route at ${gateway}`],
  ] as const)('%s with a token that is %s: %s', (path, token, expected) => {
    expect(refusal(path, token)).toBe(expected);
  });
});

describe('through a gateway of the Gateway API that is rendered', () => {
  const { landscape } = parseLandscape(
    sourcesOf(
      {
        shop: withChange(project, ['services', 'web'], {
          runtime: { runtime: 'nginx' },
          ports: { http: 8080 },
          expose: { host: 'shop', paths: ['/api'] },
        }),
      },
      withChange(platform, ['mesh'], { routing: 'gateway-api' }),
    ),
  );
  const { tree } = synthesize(landscape!, {}, { trace: () => undefined });
  const rendered = readFacts(
    [...tree]
      .filter(([path]) => path.startsWith('east/'))
      .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as KubernetesObject)),
  );
  const comesTo = (path: string, port?: number) => {
    const { allowed, layers } = decide(rendered, {
      from: {
        kind: 'gateway',
        gateway: 'istio-ingress/gateway-public',
        host: 'shop.test.example',
        ...(port === undefined ? {} : { port }),
      },
      to: { kind: 'workload', workload: 'shop/web', port: 8080 },
      protocol: 'http',
      method: 'GET',
      path,
    });
    return allowed ? 'yes' : layers.at(-1)?.layer;
  };

  test('requests come to the paths that are exposed, over TLS', () => {
    expect([comesTo('/api'), comesTo('/api/1'), comesTo('/api/1', 443)]).toEqual(['yes', 'yes', 'yes']);
    expect([comesTo('/apis'), comesTo('/'), comesTo('/api', 80)]).toEqual(['route', 'route', 'route']);
  });
});

test('of two ways through a gateway the one that passes counts', () => {
  const { namespace, workload, of } = accessObjects;
  const server = (number: number, tls: object) => ({
    port: { number, protocol: 'HTTP' },
    hosts: ['shop.example'],
    tls,
  });
  const both = readFacts([
    namespace('shop'),
    workload('shop/edge', { annotations: { 'inject.istio.io/templates': 'gateway' } }),
    workload('shop/api'),
    of('Service', 'shop/api', { selector: { app: 'api' }, ports: [{ port: 8080 }] }),
    of('Gateway', 'shop/edge', {
      selector: { app: 'edge' },
      servers: [server(80, { httpsRedirect: true }), server(81, {})],
    }),
    of('VirtualService', 'shop/api', {
      hosts: ['shop.example'],
      gateways: ['edge'],
      http: [{ route: [{ destination: { host: 'api' } }] }],
    }),
  ]);
  const asked = { to: { kind: 'workload', workload: 'shop/api', port: 8080 }, protocol: 'http' } as const;
  const from = { kind: 'gateway', gateway: 'shop/edge', host: 'shop.example' } as const;
  expect(decide(both, { ...asked, from }).allowed).toBe(true);
  expect(decide(both, { ...asked, from: { ...from, port: 80 } }).allowed).toBe(false);
});
