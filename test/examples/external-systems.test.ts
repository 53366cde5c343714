import { expect, it } from '@jest/globals';
import externalSystems from '../../docs/examples/external-systems';
import { pinExample } from './pin-example';

const objects = pinExample('external-systems', externalSystems);

it('lets the proxy speak TLS, and check whom it speaks to', () => {
  expect(objects['east/ServiceEntry/api.bank.example']).toMatchObject({
    spec: { ports: [{ number: 80, targetPort: 443, protocol: 'HTTP' }], resolution: 'DNS' },
  });
  expect(objects['east/DestinationRule/api.bank.example']).toMatchObject({
    spec: {
      trafficPolicy: {
        portLevelSettings: [
          {
            port: { number: 80 },
            connectionPool: { tcp: { maxConnections: 50 } },
            tls: {
              mode: 'SIMPLE',
              sni: 'api.bank.example',
              subjectAltNames: ['api.bank.example'],
              caCertificates: 'system',
            },
          },
        ],
      },
    },
  });
  expect(objects['east/VirtualService/api.bank.example']).toMatchObject({
    spec: { http: [{ match: [{ port: 80 }], timeout: '5s', retries: { attempts: 0 } }] },
  });
});

it('opens the port that the system listens on, not the one the application calls', () => {
  expect(JSON.stringify(objects['office/NetworkPolicy/payments'])).toContain('"port":443');
  expect(JSON.stringify(objects['office/NetworkPolicy/payments'])).not.toContain('"port":80,');
});

it('tells brokers apart by address', () => {
  expect(objects['east/ServiceEntry/kafka-2.acme.example']).toMatchObject({
    spec: { addresses: ['192.0.2.32/32'], resolution: 'NONE' },
  });
});
