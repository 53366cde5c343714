import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MeshBaseline } from '../../src/constructs/mesh-baseline/mesh-baseline';
import type { GatewayHost } from '../../src/model/gateway-host';
import { synthObjects } from '../constructs/tenant-namespace/synth-objects';

const gateway = {
  name: 'public',
  domains: ['example.com'],
  issuer: 'letsencrypt',
  exposure: 'public',
  replicas: { min: 1, max: 1 },
} as const;

interface Server {
  readonly port: { readonly number: number; readonly name: string };
  readonly hosts: readonly string[];
  readonly tls?: { readonly credentialName?: string };
}

const host = fc.record<GatewayHost>({
  gateway: fc.constant('public'),
  host: fc.constantFrom('a.org', 'b.org', 'a-b.org', 'a.b.org', 'c.net'),
  certificate: fc.oneof(
    fc.constantFrom<'issued' | 'passthrough'>('issued', 'passthrough'),
    fc.record({ secret: fc.constantFrom('one', 'two') }),
  ),
});

it('a host and a certificate belong to one server (istio/istio#23318, #24638, #11509)', () => {
  fc.assert(
    fc.property(fc.uniqueArray(host, { selector: (one) => one.host }), (hosts) => {
      const { all } = synthObjects((chart) => {
        new MeshBaseline(chart, 'mesh', { gateways: [gateway], hosts });
      });
      const gateways = all.filter(({ kind }) => kind === 'Gateway');
      expect(gateways).toHaveLength(1);
      const { servers } = gateways[0]!['spec'] as { servers: readonly Server[] };
      const unique = (values: readonly (string | undefined)[]) => {
        const given = values.filter((value) => value !== undefined);
        expect(new Set(given).size).toBe(given.length);
      };
      unique(servers.map(({ tls }) => tls?.credentialName));
      unique(servers.map(({ port }) => port.name));
      unique(servers.flatMap(({ port, hosts: served }) => served.map((one) => `${port.number} ${one}`)));
      expect(servers.map(({ port }) => port.name).join()).not.toContain('.');
    }),
  );
});
