import { expect, it } from '@jest/globals';
import runtimes from '../../docs/examples/runtimes';
import { containerOf } from './container-of';
import { pinExample } from './pin-example';

const objects = pinExample('runtimes', runtimes);
const container = (service: string) => containerOf(objects[`east/Deployment/${service}`]);
const env = (service: string) =>
  Object.fromEntries((container(service).env ?? []).map(({ name, value }) => [name, value]));

it('gives every JVM the flags it understands', () => {
  const flags = (service: string) => env(service)['JAVA_TOOL_OPTIONS'];
  expect(flags('orders')).toBe('-XX:MaxRAMPercentage=75.0 -XX:+ExitOnOutOfMemoryError');
  expect(flags('archive')).toBe('-XX:MaxRAMPercentage=70.0 -XX:+ExitOnOutOfMemoryError');
  expect(flags('pricing')).toBeUndefined();
  expect(container('pricing').resources).toMatchObject({ limits: { memory: '1Gi' } });
  expect(flags('rates')).toBe('-XX:+ExitOnOutOfMemoryError');
});

it('asks every Spring Boot where it answers', () => {
  const path = (service: string) => container(service).readinessProbe?.httpGet;
  expect(path('orders')).toEqual({ path: '/actuator/health/readiness', port: 8080 });
  expect(path('invoices')).toEqual({ path: '/readyz', port: 8080 });
  expect(path('archive')).toEqual({ path: '/actuator/health', port: 8080 });
  expect(container('archive').livenessProbe).toMatchObject({ tcpSocket: { port: 8080 } });
  expect(container('rates').readinessProbe).toMatchObject({ tcpSocket: { port: 7000 } });
});

it('keeps the port of an actuator out of the Service', () => {
  expect(env('invoices')).toMatchObject({ MANAGEMENT_SERVER_PORT: '8081' });
  expect(objects['east/Service/invoices']).toMatchObject({ spec: { ports: [{ port: 8080 }] } });
  expect(objects['east/Deployment/invoices']).toMatchObject({
    spec: { template: { metadata: { annotations: { 'prometheus.io/port': '8081' } } } },
  });
});

it('tells the others their limits', () => {
  expect(env('carts')).toEqual({ NODE_ENV: 'production', NODE_OPTIONS: '--max-old-space-size=384' });
  expect(env('search')).toEqual({ GOMAXPROCS: '2', GOMEMLIMIT: '230MiB' });
  expect(env('tax')).toEqual({ ASPNETCORE_HTTP_PORTS: '8080', DOTNET_EnableDiagnostics: '0' });
  expect(env('reviews')).toEqual({ PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' });
});
