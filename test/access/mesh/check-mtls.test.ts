import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/access/decide';
import { readFacts } from '../../../src/access/read-facts';
import { accessObjects } from '../../helpers/access-objects';
import { verdict } from '../../helpers/verdict';

const { namespace, workload, of } = accessObjects;
const cluster = [
  namespace('shop'),
  namespace('old', {}),
  workload('shop/web'),
  workload('shop/api'),
  workload('old/cron'),
  of('Service', 'shop/api', { selector: { app: 'api' }, ports: [{ port: 80, targetPort: 'http' }] }),
];
const mode = (id: string, of_: string, more: object = {}) =>
  of('PeerAuthentication', id, { mtls: { mode: of_ }, ...more });
const api = { selector: { matchLabels: { app: 'api' } } };
const plain = (objects: ReturnType<typeof of>[], to = 'shop/api:8080') =>
  verdict([...cluster, ...objects], { from: 'old/cron', to });
const known = of('AuthorizationPolicy', 'shop/known', {
  rules: [{ from: [{ source: { principals: ['*'] } }] }],
});
const inMesh = (objects: ReturnType<typeof of>[]) =>
  verdict([...cluster, ...objects], { from: 'shop/web', to: 'shop/api:8080' });

describe('a caller without a proxy', () => {
  test('is refused where mutual TLS is a must, and let in elsewhere without an identity', () => {
    expect(plain([])).toBe('yes');
    expect(plain([known])).toBe('no: authorization known');
    expect(plain([mode('shop/default', 'PERMISSIVE')])).toBe('yes');
    expect(plain([mode('shop/default', 'DISABLE')])).toBe('yes');
    expect(plain([mode('shop/default', 'STRICT')])).toBe('no: mtls default');
  });

  test.each([
    ['the mesh, where nobody says more', [mode('istio-system/mesh', 'STRICT')], 'no: mtls mesh'],
    [
      'the namespace before the mesh',
      [mode('istio-system/mesh', 'STRICT'), mode('shop/ns', 'PERMISSIVE')],
      'yes',
    ],
    [
      'the workload before the namespace',
      [mode('shop/ns', 'PERMISSIVE'), mode('shop/api', 'STRICT', api)],
      'no: mtls api',
    ],
    [
      'the port before the workload',
      [mode('shop/api', 'STRICT', { ...api, portLevelMtls: { 8080: { mode: 'PERMISSIVE' } } })],
      'yes',
    ],
    [
      'the workload where the port says nothing of its own',
      [
        mode('shop/api', 'STRICT', {
          ...api,
          portLevelMtls: { 8080: { mode: 'UNSET' }, 9: { mode: 'DISABLE' } },
        }),
      ],
      'no: mtls api',
    ],
    [
      'the namespace where the workload leaves it unset',
      [mode('shop/ns', 'STRICT'), mode('shop/api', 'UNSET', api)],
      'no: mtls ns',
    ],
    ['nobody, by a selector in the root namespace', [mode('istio-system/api', 'STRICT', api)], 'yes'],
    ['nobody, by a policy of another namespace', [mode('old/ns', 'STRICT')], 'yes'],
    ['the first by name of several equals', [mode('shop/b', 'STRICT'), mode('shop/a', 'PERMISSIVE')], 'yes'],
  ])('goes by what is said by %s', (_, policies, expected) => {
    expect(plain(policies)).toBe(expected);
  });

  test('meets no proxy on the ports that it does not take in', () => {
    const strict = mode('shop/default', 'STRICT');
    for (const port of [15020, 15021, 15090]) expect(plain([strict, known], `shop/api:${port}`)).toBe('yes');
    const open = workload('shop/open', {
      annotations: { 'traffic.sidecar.istio.io/excludeInboundPorts': '9000, 9001' },
    });
    expect(plain([strict, open], 'shop/open:9001')).toBe('yes');
    const some = workload('shop/some', {
      annotations: { 'traffic.sidecar.istio.io/includeInboundPorts': '8080' },
    });
    expect(plain([strict, some], 'shop/some:9001')).toBe('yes');
    expect(plain([strict, some], 'shop/some:8080')).toBe('no: mtls default');
    const none = workload('shop/none', {
      annotations: { 'traffic.sidecar.istio.io/includeInboundPorts': '' },
    });
    expect(plain([strict, none], 'shop/none:8080')).toBe('yes');
    expect(plain([strict, open], 'shop/open:8080')).toBe('no: mtls default');
  });
});

describe('a caller with a proxy', () => {
  const rule = (id: string, trafficPolicy: object, more: object = {}) =>
    of('DestinationRule', id, { host: 'api.shop.svc.cluster.local', trafficPolicy, ...more });
  const strict = mode('shop/default', 'STRICT');

  test('is known by its account', () => {
    expect(inMesh([strict, known])).toBe('yes');
    expect(inMesh([mode('shop/default', 'PERMISSIVE'), known])).toBe('yes');
    expect(inMesh([mode('shop/default', 'DISABLE'), known])).toBe('no: authorization known');
  });

  test.each(['DISABLE', 'SIMPLE', 'MUTUAL'])('is not when a DestinationRule says %s', (tls) => {
    expect(inMesh([strict, rule('shop/api', { tls: { mode: tls } })])).toBe('no: mtls default api');
    expect(inMesh([known, rule('shop/api', { tls: { mode: tls } })])).toBe('no: authorization known');
  });

  test('is when it says so of another port, or the port says otherwise', () => {
    const off = { mode: 'DISABLE' };
    expect(
      inMesh([strict, rule('shop/api', { portLevelSettings: [{ port: { number: 443 }, tls: off }] })]),
    ).toBe('yes');
    expect(
      inMesh([strict, rule('shop/api', { portLevelSettings: [{ port: { number: 80 }, tls: off }] })]),
    ).toBe('no: mtls default api');
    const back = { tls: off, portLevelSettings: [{ port: { number: 80 }, tls: { mode: 'ISTIO_MUTUAL' } }] };
    expect(inMesh([strict, rule('shop/api', back)])).toBe('yes');
    expect(inMesh([strict, rule('shop/api', { tls: { mode: 'ISTIO_MUTUAL' } })])).toBe('yes');
  });

  test('goes by the rule of its own namespace first, by short or wildcard host, and by none it does not see', () => {
    const off = { tls: { mode: 'DISABLE' } };
    expect(inMesh([strict, rule('shop/all', off, { host: '*.svc.cluster.local' })])).toBe(
      'no: mtls default all',
    );
    expect(
      inMesh([
        strict,
        rule('shop/all', off, { host: '*.svc.cluster.local' }),
        rule('shop/api', {}, { host: 'api' }),
      ]),
    ).toBe('yes');
    expect(inMesh([strict, rule('istio-system/all', off)])).toBe('no: mtls default all');
    expect(inMesh([strict, rule('istio-system/all', off, { exportTo: ['.'] })])).toBe('yes');
    expect(inMesh([strict, rule('old/api', off)])).toBe('yes');
  });

  test('speaks mutual TLS over another Service of the same pods', () => {
    const other = of('Service', 'shop/other', { selector: { app: 'api' }, ports: [{ port: 8080 }] });
    expect(inMesh([strict, other, rule('shop/api', { tls: { mode: 'DISABLE' } })])).toBe('yes');
  });
});

test('pods without a proxy enforce nothing of Istio', () => {
  const { layers } = decide(readFacts([...cluster, known, mode('old/default', 'STRICT')]), {
    from: { kind: 'workload', workload: 'shop/web' },
    to: { kind: 'workload', workload: 'old/cron', port: 8080 },
    protocol: 'http',
  });
  expect(layers.map(({ layer, allowed }) => `${layer} ${allowed}`)).toEqual(['egress true', 'ingress true']);
});
