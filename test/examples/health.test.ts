import { expect, it } from '@jest/globals';
import health from '../../docs/examples/health';
import { containerOf } from './container-of';
import { pinExample } from './pin-example';

const objects = pinExample('health', health);
const container = (service: string) => containerOf(objects[`east/Deployment/${service}`]);

it('declares the port that only probes ask, in the container and nowhere else', () => {
  expect(container('catalogue')).toMatchObject({
    ports: [{ containerPort: 8080 }, { name: 'probe-9000', containerPort: 9000 }],
    readinessProbe: { httpGet: { path: '/ready', port: 9000 } },
    livenessProbe: { httpGet: { path: '/alive', port: 9000 } },
  });
  expect(objects['east/Service/catalogue']).toMatchObject({ spec: { ports: [{ targetPort: 8080 }] } });
});

it('asks by gRPC and by command', () => {
  expect(container('prices')).toMatchObject({
    readinessProbe: { grpc: { port: 9090, service: 'prices' } },
    livenessProbe: { grpc: { port: 9090 } },
  });
  expect(container('database')).toMatchObject({
    readinessProbe: { exec: { command: ['pg_isready', '-q'] } },
    startupProbe: { tcpSocket: { port: 5432 }, periodSeconds: 5, failureThreshold: 120 },
  });
});

it('runs a worker without a Service', () => {
  expect(container('mailer')).toMatchObject({ livenessProbe: { exec: {} }, startupProbe: { exec: {} } });
  expect(container('mailer')).not.toHaveProperty('readinessProbe');
  expect(container('mailer')).not.toHaveProperty('ports');
  for (const kind of ['Service', 'VirtualService', 'DestinationRule', 'AuthorizationPolicy']) {
    expect(objects).not.toHaveProperty([`east/${kind}/mailer`]);
  }
});

it('adds up the times of a shutdown', () => {
  const { lifecycle, env } = container('reports');
  expect(lifecycle).toEqual({ preStop: { sleep: { seconds: 30 } } });
  expect(env).toContainEqual({ name: 'SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE', value: '85s' });
  expect(objects['east/Deployment/reports']).toMatchObject({
    spec: { template: { spec: { terminationGracePeriodSeconds: 125 } } },
  });
});
