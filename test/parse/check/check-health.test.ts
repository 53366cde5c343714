import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const parse = (service: object) =>
  parseLandscape(
    sourcesOf({
      shop: withChange(project, ['services', 'probe'], { runtime: { runtime: 'go' }, ...service }),
    }),
  );
const found = (service: object) => parse(service).problems.map(({ code, at }) => [code, at.path?.slice(2)]);
const healthOf = (service: object) => {
  const { landscape, problems } = parse(service);
  expect(problems).toEqual([]);
  return landscape!.clusters[0]!.tenants[0]!.services.find(({ name }) => name === 'probe')!.health;
};

describe('the probes of a service', () => {
  it('are connections to its first port unless it says otherwise', () => {
    const tcp = { kind: 'tcp', port: 8080 };
    expect(healthOf({ ports: { http: 8080 } })).toMatchObject({ ready: tcp, live: tcp, started: tcp });
    expect(healthOf({ ports: { http: 8080 }, health: { live: false } })).toMatchObject({
      ready: tcp,
      live: undefined,
      started: tcp,
    });
  });

  it('are none for a worker, or a command', () => {
    expect(healthOf({})).toMatchObject({ ready: undefined, live: undefined, started: undefined });
    expect(healthOf({ health: { live: ['test', '-f', '/tmp/alive'] } })).toMatchObject({
      ready: undefined,
      live: { kind: 'exec', command: ['test', '-f', '/tmp/alive'] },
    });
  });

  it('speak gRPC to the port that does', () => {
    const ports = { http: 8080, grpc: { port: 9000, target: 9090 } };
    expect(healthOf({ ports, health: { ready: { grpc: true }, live: { grpc: 'orders' } } })).toMatchObject({
      ready: { kind: 'grpc', port: 9090, service: undefined },
      live: { kind: 'grpc', port: 9090, service: 'orders' },
    });
    expect(healthOf({ ports, health: { port: 'http', ready: { grpc: true } } }).ready).toMatchObject({
      port: 8080,
    });
  });

  it('ask another port where told, and wait for what says that it started', () => {
    expect(
      healthOf({
        ports: { http: 8080, 'http-admin': 8081 },
        health: { ready: '/ready', port: 9000, live: { tcp: 'http-admin' }, started: '/started' },
      }),
    ).toMatchObject({
      ready: { kind: 'http', path: '/ready', port: 9000 },
      live: { kind: 'tcp', port: 8081 },
      started: { kind: 'http', path: '/started', port: 9000 },
    });
    expect(healthOf({ ports: { http: 8080 }, health: { started: false } }).started).toBeUndefined();
  });

  it.each<[object, unknown]>([
    [{ ready: '/health' }, ['probe-without-port', ['health', 'ready']]],
    [{ live: { grpc: true } }, ['probe-without-port', ['health', 'live']]],
    [{ ready: { tcp: 'http' } }, ['unknown-reference', ['health', 'ready', 'tcp']]],
    [{ ready: { tcp: 15020 } }, ['reserved-port', ['health', 'ready', 'tcp']]],
    [{ ready: '/health', port: 15021 }, ['reserved-port', ['health', 'port']]],
    [{ ready: [] }, ['invalid-value', ['health', 'ready']]],
    [{ ready: 'health' }, ['invalid-value', ['health', 'ready']]],
  ])('are refused where nobody answers: %j', (health, expected) => {
    expect(found({ health })).toEqual([expected]);
  });

  it('need no port in `ports`', () => {
    expect(found({ health: { ready: '/health', port: 9000 } })).toEqual([]);
  });
});
