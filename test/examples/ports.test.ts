import { expect, it } from '@jest/globals';
import ports from '../../docs/examples/ports';
import { pinExample } from './pin-example';

const objects = pinExample('ports', ports);

it('calls a protocol in a Service what Istio knows it as', () => {
  expect(objects['east/Service/broker']).toMatchObject({
    spec: {
      ports: [
        { name: 'tcp-amqp', port: 5672, appProtocol: 'tcp' },
        { name: 'tcp-stomp', port: 61613, appProtocol: 'tcp' },
      ],
    },
  });
  expect(objects['east/Service/orders']).toMatchObject({
    spec: {
      ports: [
        { name: 'http', appProtocol: 'http' },
        { name: 'http-admin', appProtocol: 'http' },
        { name: 'grpc', appProtocol: 'grpc' },
      ],
    },
  });
  expect(objects['east/Service/site']).toMatchObject({
    spec: { ports: [{ name: 'http-web', appProtocol: 'http' }] },
  });
});

it('tells a database outside by its address, because its first bytes name no host', () => {
  expect(objects['east/ServiceEntry/ledger.acme.example']).toMatchObject({
    spec: {
      addresses: ['10.40.0.20/32'],
      resolution: 'NONE',
      ports: [{ number: 1521, name: 'tcp-ledger', protocol: 'TCP' }],
    },
  });
});

it('lets a user that is not root listen below 1024, and only where that is needed', () => {
  const securityContext = (service: string) => ({
    spec: {
      template: {
        spec: {
          securityContext: {
            runAsNonRoot: true,
            ...(service === 'site'
              ? { sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }] }
              : {}),
          },
          containers: [{ securityContext: { capabilities: { drop: ['ALL'] } } }],
        },
      },
    },
  });
  expect(objects['east/Deployment/site']).toMatchObject(securityContext('site'));
  expect(objects['east/Deployment/orders']).toMatchObject(securityContext('orders'));
  expect(JSON.stringify(objects['east/Deployment/orders'])).not.toContain('sysctls');
});
