import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { synthesize } from '../../src/synthesis/synthesize';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { refusals, type KubernetesObject } from '../accepted/refusals';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

const gatewayApi = withChange(platform, ['mesh'], { routing: 'gateway-api' });

const web = {
  runtime: { runtime: 'nginx' },
  ports: { http: 8080, grpc: 9000 },
  calls: ['api'],
  resilience: { timeout: '5s' },
  expose: [
    { host: 'shop', paths: ['/api/', '/'] },
    { host: 'quotes', port: 'grpc' },
    { fullHost: { prod: 'www.brand-new.example' } },
  ],
};

const parse = (change: object = {}) =>
  parseLandscape(
    sourcesOf({ shop: withChange(project, ['services', 'web'], { ...web, ...change }) }, gatewayApi),
  );

const { landscape } = parse();
const { tree, problems } = synthesize(landscape!, {}, { trace: () => undefined });
const objects = [...tree]
  .filter(([path]) => path.startsWith('east/'))
  .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as KubernetesObject));
const find = (kind: string, name: string) =>
  objects.find((object) => object.kind === kind && object.metadata.name === name);

describe('gateways of the Gateway API', () => {
  it('are what the clusters accept', () => {
    expect(problems).toEqual([]);
    const refused = objects.flatMap((object) => [
      ...refusals.schema(object, 35),
      ...refusals.cel(object),
      ...refusals.scope(object),
      ...refusals.metadata(object),
    ]);
    expect(refused).toEqual([]);
  });

  it('are bound to the proxies that are there, with one listener for one certificate', () => {
    expect(find('Gateway', 'gateway-public')).toMatchObject({
      apiVersion: 'gateway.networking.k8s.io/v1',
      spec: {
        gatewayClassName: 'istio',
        addresses: [{ type: 'Hostname', value: 'gateway-public.istio-ingress.svc.cluster.local' }],
        listeners: [
          { name: 'http', port: 80, allowedRoutes: { namespaces: { from: 'Same' } } },
          {
            name: 'https',
            tls: { certificateRefs: [{ name: 'gateway-public-tls' }] },
            allowedRoutes: {
              namespaces: {
                from: 'Selector',
                selector: { matchLabels: { 'app.kubernetes.io/managed-by': 'meshwright' } },
              },
            },
          },
          {
            name: 'https-www-brand--new-example',
            hostname: 'www.brand-new.example',
            tls: { certificateRefs: [{ name: 'www.brand-new.example-tls' }] },
          },
        ],
      },
    });
  });

  it('redirect plain HTTP', () => {
    expect(find('HTTPRoute', 'gateway-public')).toMatchObject({
      spec: {
        parentRefs: [{ name: 'gateway-public', sectionName: 'http' }],
        rules: [{ filters: [{ requestRedirect: { scheme: 'https', statusCode: 301 } }] }],
      },
    });
  });

  it('lead to services by whole path elements, gRPC among them', () => {
    expect(find('HTTPRoute', 'web-public-shop.test.example')).toMatchObject({
      spec: {
        hostnames: ['shop.test.example'],
        rules: [
          {
            matches: [{ path: { value: '/' } }, { path: { value: '/api' } }],
            backendRefs: [{ name: 'web', port: 8080 }],
            timeouts: { request: '5s' },
          },
        ],
      },
    });
    expect(find('HTTPRoute', 'web-public-quotes.test.example')).toMatchObject({
      spec: { rules: [{ backendRefs: [{ port: 9000 }] }] },
    });
    expect(find('HTTPRoute', 'web-public-www.brand-new.example')).toMatchObject({
      spec: { parentRefs: [{ sectionName: 'https-www-brand--new-example' }] },
    });
    expect(find('HTTPRoute', 'grafana')).toBeDefined();
  });

  it('are reached by no route of Istio', () => {
    const gateways = objects
      .filter(({ kind }) => kind === 'VirtualService')
      .flatMap((object) => (object as { spec?: { gateways?: readonly string[] } }).spec?.gateways ?? []);
    expect(new Set(gateways)).toEqual(new Set(['mesh']));
  });

  it('are a kind that the engine may apply, and the team see', () => {
    const all = [...tree].flatMap(([, text]) =>
      parseAllDocuments(text).map((document) => document.toJS() as KubernetesObject),
    );
    for (const role of ['meshwright-applier', 'tenant-viewer']) {
      const found = all.find(({ kind, metadata }) => kind === 'Role' && metadata.name === role);
      expect(JSON.stringify(found)).toContain('"httproutes"');
    }
  });

  it('are let in by the same identity and labels as Istio’s own', () => {
    expect(JSON.stringify(find('AuthorizationPolicy', 'web'))).toContain('istio-ingress/gateway-public');
    expect(JSON.stringify(find('NetworkPolicy', 'web'))).toContain(
      '"app.kubernetes.io/name":"gateway-public"',
    );
  });
});

describe('what the Gateway API cannot say', () => {
  const secret = { tls: { secret: 'brand' } };
  it.each<[string, object]>([
    ['resilience.retries', { resilience: { retries: 2 } }],
    ['versions', { versions: { v1: 50, v2: 50 } }],
    ['elsewhere', { elsewhere: { host: '192.0.2.1', port: { http: 80 }, share: 50 } }],
    [
      "expose.tls: 'passthrough'",
      {
        ports: { https: 8443 },
        resilience: {},
        expose: { fullHost: { prod: 'a.brand.example' }, tls: 'passthrough' },
      },
    ],
    [
      'one Secret for a.brand.example and b.brand.example',
      {
        expose: [
          { fullHost: { prod: 'a.brand.example' }, ...secret },
          { fullHost: { prod: 'b.brand.example' }, ...secret },
        ],
      },
    ],
  ])('is refused: %s', (feature, change) => {
    const found = parse(change).problems;
    expect(found.map(({ code, args }) => [code, args])).toEqual([
      ['not-in-gateway-api', { service: 'web', feature }],
    ]);
  });
});
