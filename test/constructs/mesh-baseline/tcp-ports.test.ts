import { expect, it } from '@jest/globals';
import { MeshBaseline } from '../../../src/constructs/mesh-baseline/mesh-baseline';
import { synthObjects } from '../tenant-namespace/synth-objects';

const { find } = synthObjects((chart) => {
  const gateway = {
    name: 'public',
    domains: ['example.com'],
    issuer: 'letsencrypt',
    exposure: 'public',
    tcp: [3306],
    replicas: { min: 1, max: 1 },
  } as const;
  new MeshBaseline(chart, 'mesh', { gateways: [gateway] });
});

it('opens a TCP port of a gateway from its address to its policies', () => {
  expect(find('Service', 'gateway-public').spec).toMatchObject({
    ports: expect.arrayContaining([{ name: 'tcp-3306', port: 3306, targetPort: 3306, protocol: 'TCP' }]),
  });
  expect(find('NetworkPolicy', 'gateway-public').spec).toMatchObject({
    ingress: expect.arrayContaining([{ ports: expect.arrayContaining([{ port: 3306, protocol: 'TCP' }]) }]),
  });
  expect(find('AuthorizationPolicy', 'gateway-public').spec).toMatchObject({
    rules: [{ to: [{ operation: { ports: ['8080', '8443', '3306'] } }] }],
  });
  expect(find('Gateway', 'gateway-public').spec).toMatchObject({
    servers: expect.arrayContaining([
      { port: { number: 3306, name: 'tcp-3306', protocol: 'TCP' }, hosts: ['*/*.svc.cluster.local'] },
    ]),
  });
});
