import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantity } from '../../../src/conventions/quantity';
import { serviceDefaults } from '../../../src/conventions/service-defaults';
import { serviceDemand } from '../../../src/parse/check/service-demand';

const image = { repository: 'a', tag: '1', digest: undefined };
const version = (name: string) => ({ name, image, weight: 50 });
const service = { ...serviceDefaults, versions: [version('')] };
const disk = { kind: 'disk', name: 'data', mount: '/data', size: '5Gi', storageClass: 'fast' } as const;
const share = {
  kind: 'nfs',
  name: 'share',
  mount: '/share',
  size: '3Gi',
  server: 'nas',
  share: 's',
  readOnly: false,
  credentials: undefined,
} as const;
const scratch = { kind: 'scratch', name: 'tmp', mount: '/tmp', size: '9Gi', memory: false } as const;

describe('the demand of a service', () => {
  it('counts the proxy of every pod', () => {
    expect(serviceDemand(service, 3).steady).toEqual({
      cpu: quantity.parse('600m'),
      memory: quantity.parse('768Mi'),
      pods: 3n,
      storage: 0n,
    });
  });

  it('counts every version, and the quarter that an update starts first', () => {
    const both = { ...service, versions: [version('v1'), version('v2')] };
    const { steady, surge } = serviceDemand(both, 5);
    expect([steady.pods, surge.pods]).toEqual([10n, 4n]);
    expect(surge.cpu).toBe(quantity.parse('800m'));
  });

  it('counts a disk for each pod, a share once and scratch space never, and no surge', () => {
    const { steady, surge } = serviceDemand({ ...service, volumes: [disk, share, scratch] }, 2);
    expect(steady.storage).toBe(quantity.parse('13Gi'));
    expect(surge).toEqual({ cpu: 0n, memory: 0n, pods: 0n, storage: 0n });
  });

  it('never shrinks when there are more pods', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.boolean(), (pods, more, stateful) => {
        const volumes = stateful ? [disk] : [];
        const few = serviceDemand({ ...service, volumes }, pods);
        const many = serviceDemand({ ...service, volumes }, pods + more);
        for (const field of ['cpu', 'memory', 'pods', 'storage'] as const) {
          expect(many.steady[field]).toBeGreaterThanOrEqual(few.steady[field]);
          expect(many.surge[field]).toBeGreaterThanOrEqual(few.surge[field]);
        }
      }),
    );
  });
});
