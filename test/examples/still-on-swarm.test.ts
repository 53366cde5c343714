import { expect, it } from '@jest/globals';
import stillOnSwarm from '../../docs/examples/still-on-swarm';
import { pinExample } from './pin-example';

const objects = pinExample('still-on-swarm', stillOnSwarm);

const split = [
  {
    destination: { host: 'orders.still-on-swarm.svc.cluster.local', port: { number: 8080 } },
    weight: 10,
  },
  {
    destination: { host: 'orders.still-on-swarm.elsewhere', port: { number: 8080 } },
    headers: { request: { set: { Host: 'orders.swarm.acme.example' } } },
    weight: 90,
  },
];

it.each(['orders', 'orders-public'])('splits the requests of %s', (name) => {
  expect(objects[`east/VirtualService/${name}`]).toMatchObject({ spec: { http: [{ route: split }] } });
});

it('is known to the gateway’s namespace', () => {
  expect(objects['east/ServiceEntry/orders-elsewhere']).toMatchObject({
    spec: {
      endpoints: [{ address: '192.0.2.40' }, { address: '192.0.2.41' }],
      ports: [{ number: 8080, targetPort: 80 }],
      resolution: 'STATIC',
      exportTo: ['.', 'istio-ingress'],
    },
  });
});

it('opens the way for the caller and the gateway', () => {
  expect(objects['east/Sidecar/web']).toMatchObject({
    spec: {
      egress: [{ hosts: expect.arrayContaining(['still-on-swarm/orders.still-on-swarm.elsewhere']) }],
    },
  });
  expect(objects['east/CiliumNetworkPolicy/web-external']).toMatchObject({
    spec: { egress: [{ toCIDR: ['192.0.2.40/32'] }, { toCIDR: ['192.0.2.41/32'] }] },
  });
  expect(JSON.stringify(objects['east/NetworkPolicy/gateway-public'])).toContain('192.0.2.41/32');
});

it('is nowhere else in an environment that does not say so', () => {
  expect(objects['office/ServiceEntry/orders-elsewhere']).toBeUndefined();
});
