import { DestinationRule, ServiceEntry, VirtualService } from '@cdk8s/istio';
import { NetworkPolicy } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import type { Elsewhere } from '../../../src/model/elsewhere';
import { http, mysql, ofKind, only, render, twoVersions } from './render';

const swarm: Elsewhere = {
  hosts: ['192.0.2.40'],
  addresses: [],
  ports: [{ port: http, there: 8081 }],
  share: 50,
  hostHeader: undefined,
  tlsName: undefined,
};

const routes = (props: Partial<MeshServiceProps>) =>
  only(render({ ports: [http], ...props }), VirtualService).spec?.http?.[0]?.route ?? [];

describe('a service that also runs elsewhere', () => {
  it('gets what the other place does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.boolean(), (share, split) => {
        const versions = split ? { versions: twoVersions } : {};
        const weights = routes({ elsewhere: { ...swarm, share }, ...versions }).map(
          ({ weight = 0 }) => weight,
        );
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        expect(weights.every((weight) => Number.isInteger(weight))).toBe(true);
        expect((weights.at(-1) ?? 0) * 100).toBe(share * total);
      }),
    );
  });

  it('gets nothing, or all, where the other place gets all or nothing', () => {
    expect(
      routes({ elsewhere: { ...swarm, share: 100 } }).map(({ destination }) => destination.host),
    ).toEqual(['orders.shop.elsewhere']);
    const none = { ...swarm, share: 0 };
    expect(routes({ elsewhere: none })).toEqual(routes({}));
    // The way back.
    expect(ofKind(render({ ports: [http], elsewhere: none }), ServiceEntry)).toHaveLength(1);
  });

  it('is found by name, and spoken to by TLS, where that is said', () => {
    const elsewhere = { ...swarm, hosts: ['swarm.company.com'], tlsName: 'orders.company.com' };
    const objects = render({ ports: [http], elsewhere });
    expect(only(objects, ServiceEntry).spec).toMatchObject({
      resolution: 'DNS',
      endpoints: [{ address: 'swarm.company.com' }],
    });
    const rules = ofKind(objects, DestinationRule).map(({ spec }) => spec);
    expect(rules.find(({ host }) => host === 'orders.shop.elsewhere')).toMatchObject({
      trafficPolicy: { tls: { mode: 'SIMPLE', sni: 'orders.company.com', caCertificates: 'system' } },
    });
  });

  it('is reached there by its callers, on the ports that they call', () => {
    const callee = { namespace: 'shop', service: 'stock', elsewhere: swarm };
    const egress = (ports: (typeof http)[]) =>
      only(render({ callees: [{ ...callee, ports }] }), NetworkPolicy).spec?.egress ?? [];
    expect(egress([http])).toContainEqual({
      to: [{ ipBlock: { cidr: '192.0.2.40/32' } }],
      ports: [{ port: 8081, protocol: 'TCP' }],
    });
    expect(egress([mysql])).toHaveLength(1);
  });

  it.each<[string, Partial<Elsewhere>]>([
    ['no whole percentage', { share: 101 }],
    ['no whole percentage', { share: 0.5 }],
    ['hosts is empty', { hosts: [] }],
    ['ports is empty', { ports: [] }],
    ['no HTTP-like port', { ports: [{ port: mysql, there: 3306 }] }],
  ])('is refused with %s', (words, change) => {
    const props = { ports: [http, mysql], elsewhere: { ...swarm, ...change } };
    expect(() => render(props)).toThrow(words);
  });
});
