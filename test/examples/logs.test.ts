import { expect, it } from '@jest/globals';
import logs from '../../docs/examples/logs';
import { containerOf } from './container-of';
import { pinExample } from './pin-example';

const objects = pinExample('logs', logs);
const env = (service: string) => containerOf(objects[`east/Deployment/${service}`]).env;
const file = (service: string) =>
  Object.values(
    (objects[`east/ConfigMap/${service}-files`] as unknown as { data: Record<string, string> }).data,
  )[0];

it('tells Spring Boot 3.4 and later by variables, older ones by a file', () => {
  expect(env('orders')).toContainEqual({ name: 'LOGGING_STRUCTURED_FORMAT_CONSOLE', value: 'logstash' });
  expect(objects).not.toHaveProperty(['east/ConfigMap/orders-files']);
  expect(env('invoices')).toContainEqual({ name: 'LOGGING_CONFIG', value: '/etc/meshwright/logback.xml' });
  expect(file('invoices')).toContain('{"service":"invoices"}');
});

it('opens the way to the intake for those that send to it, and nobody else', () => {
  expect(file('archive')).toContain('<destination>logs.acme.example:5000</destination>');
  const scope = (service: string) => JSON.stringify(objects[`east/Sidecar/${service}`]);
  expect(scope('archive')).toContain('logs.acme.example');
  expect(scope('invoices')).not.toContain('logs.acme.example');
  expect(objects).toHaveProperty(['east/CiliumNetworkPolicy/archive-external']);
  expect(objects).not.toHaveProperty(['east/CiliumNetworkPolicy/invoices-external']);
});
