import { DestinationRule, Sidecar, VirtualService } from '@cdk8s/istio';
import { describe, expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import { fullService } from './full-service';
import { grpc, http, mysql, ofKind, only, render, tls, twoVersions } from './render';

const host = 'orders.shop.svc.cluster.local';

const routes = (props: Partial<MeshServiceProps>, name: string) =>
  ofKind(render(props), VirtualService).find(({ metadata }) => metadata.name === name)!.spec;

const exposed = (...exposures: MeshServiceProps['exposures'] & object) =>
  ofKind(render({ ports: [http, grpc], exposures }), VirtualService)
    .filter(({ metadata }) => metadata.name !== 'orders')
    .map(({ metadata, spec }) => ({ name: metadata.name, ...spec }));

describe('routes inside the mesh', () => {
  it('take each port to itself', () => {
    const { hosts, gateways, exportTo, http: https } = routes(fullService, 'orders');
    expect({ hosts, gateways, exportTo }).toEqual({
      hosts: [host],
      gateways: ['mesh'],
      exportTo: ['.', 'billing'],
    });
    expect(https!.map(({ match, route }) => [match, route])).toEqual(
      [80, 9000].map((number) => [[{ port: number }], [{ destination: { host, port: { number } } }]]),
    );
  });

  it('repeat only what never reached the service', () => {
    const [route] = routes(fullService, 'orders').http!;
    expect(route).toMatchObject({
      timeout: '2s',
      retries: { attempts: 2, retryOn: 'connect-failure,refused-stream,reset-before-request' },
    });
  });

  it("switch Istio's own retries off", () => {
    const [route] = routes({ ports: [http] }, 'orders').http!;
    expect(route).not.toHaveProperty('timeout');
    expect(route!.retries).toEqual({ attempts: 0 });
  });

  it('share requests between versions', () => {
    const props = { versions: twoVersions, ports: [http, mysql, tls] };
    const spec = routes(props, 'orders');
    const split = (number: number) => [
      { destination: { host, port: { number }, subset: 'v1' }, weight: 90 },
      { destination: { host, port: { number }, subset: 'v2' }, weight: 10 },
    ];
    expect(spec.http![0]!.route).toEqual(split(80));
    expect(spec.tcp).toEqual([{ match: [{ port: 3306 }], route: split(3306) }]);
    expect(spec.tls).toEqual([{ match: [{ port: 443, sniHosts: [host] }], route: split(443) }]);
    expect(only(render(props), DestinationRule).spec.subsets).toEqual([
      { name: 'v1', labels: { version: 'v1' } },
      { name: 'v2', labels: { version: 'v2' } },
    ]);
  });

  it('are not needed by a service without HTTP', () => {
    expect(ofKind(render({ ports: [mysql] }), VirtualService)).toEqual([]);
  });
});

describe('routes of a gateway', () => {
  it('take a path and what is below it, not what begins alike', () => {
    const [routes] = exposed({ gateway: 'public', host: 'a.company.com', paths: ['/api/'], port: http });
    expect(routes).toMatchObject({
      name: 'orders-public',
      hosts: ['a.company.com'],
      gateways: ['istio-ingress/gateway-public'],
      exportTo: ['.', 'istio-ingress'],
    });
    expect(routes!.http![0]!.match).toEqual([{ uri: { exact: '/api' } }, { uri: { prefix: '/api/' } }]);
  });

  it('try the longest path first and everything else last', () => {
    const at = { gateway: 'public', host: 'a.company.com' };
    const [routes] = exposed(
      { ...at, paths: ['/', '/api'], port: http },
      { ...at, paths: ['/api/stream'], port: grpc },
    );
    expect(routes!.http!.map(({ match, route }) => [match?.[0], route![0]!.destination.port])).toEqual([
      [{ uri: { exact: '/api/stream' } }, { number: 9000 }],
      [undefined, { number: 80 }],
    ]);
  });

  it('are apart for each host and each gateway', () => {
    const on = (gateway: string, host: string) => ({ gateway, host, paths: ['/'], port: http });
    expect(
      exposed(on('public', 'a.com'), on('public', 'b.com'), on('internal', 'a.com')).map(
        ({ name, hosts }) => [name, hosts],
      ),
    ).toEqual([
      ['orders-public-a.com', ['a.com']],
      ['orders-public-b.com', ['b.com']],
      ['orders-internal', ['a.com']],
    ]);
  });
});

describe('the circuit breaker', () => {
  it('is exported to everyone who may call', () => {
    expect(only(render(fullService), DestinationRule).spec).toEqual({
      host,
      exportTo: ['.', 'billing', 'istio-ingress'],
      trafficPolicy: {
        connectionPool: {
          tcp: { maxConnections: 100, connectTimeout: '1s' },
          http: { http1MaxPendingRequests: 50 },
        },
        retryBudget: { percent: 20, minRetryConcurrency: 3 },
        outlierDetection: {
          consecutive5xxErrors: 5,
          interval: '10s',
          baseEjectionTime: '30s',
          maxEjectionPercent: 50,
          minHealthPercent: 0,
        },
      },
    });
  });

  it('counts connections only where there are no requests', () => {
    const { spec } = only(render({ ports: [mysql] }), DestinationRule);
    expect(spec.trafficPolicy!.connectionPool).toEqual({
      tcp: { maxConnections: 1024, connectTimeout: '2s' },
    });
  });
});

describe('the scope of the proxies', () => {
  it('is the control plane and what is called', () => {
    expect(only(render(fullService), Sidecar).spec).toEqual({
      workloadSelector: { labels: { 'app.kubernetes.io/name': 'orders' } },
      egress: [
        {
          hosts: [
            'istio-system/*',
            './api.bank.com',
            './mainframe.shop.external',
            './rates.com',
            'risk/limits.risk.svc.cluster.local',
            'shop/ledger.shop.svc.cluster.local',
            'shop/quotes.shop.svc.cluster.local',
          ],
        },
      ],
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
    });
    expect(only(render({ rootNamespace: 'mesh' }), Sidecar).spec.egress).toEqual([{ hosts: ['mesh/*'] }]);
  });
});
