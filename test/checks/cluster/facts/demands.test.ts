import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demands } from '../../../../src/checks/cluster/facts/demands';
import { serviceDefaults } from '../../../../src/conventions/service-defaults';
import type { KubernetesObject } from '../../../../src/model/manifest';
import { serviceDemand } from '../../../../src/parse/check/service-demand';
import { oneVersion, render, twoVersions } from '../../../constructs/mesh-service/render';
import { clusterOf } from '../cluster-of';

const around: readonly KubernetesObject[] = [
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop', labels: { 'istio-injection': 'enabled' } },
  },
  {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'default', namespace: 'shop' },
    spec: { hard: { pods: '1' } },
  },
];

const cores = fc.integer({ min: 10, max: 4000 }).map((millis) => `${millis}m`);
const memory = fc.integer({ min: 16, max: 4096 }).map((mebis) => `${mebis}Mi`);
const scale = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([min, more]) => ({ ...serviceDefaults.scale, min, max: min + more }));

it('counts what is rendered of a service as its definition does', () => {
  fc.assert(
    fc.property(
      fc.record({ cpu: cores, memory, proxyCpu: cores, proxyMemory: memory }),
      scale,
      fc.constantFrom(oneVersion, twoVersions),
      ({ cpu, memory: bytes, proxyCpu, proxyMemory }, { min, max, cpuPercent }, versions) => {
        const service = {
          versions,
          volumes: [],
          resources: { ...serviceDefaults.resources, cpu, memory: bytes, memoryLimit: '8Gi' },
          sidecar: {
            ...serviceDefaults.sidecar,
            inherited: false,
            cpu: proxyCpu,
            memory: proxyMemory,
            cpuLimit: '8',
            memoryLimit: '8Gi',
          },
          scale: { min, max, cpuPercent },
        };
        const objects = render(service) as unknown as readonly KubernetesObject[];
        const found = demands(clusterOf([...around, ...objects])).get('shop') ?? [];
        const rendered = (key: string, bound: 'least' | 'most', surge: boolean) =>
          found.reduce(
            (sum, { amounts, count }) =>
              sum + (amounts.get(key) ?? 0n) * BigInt(surge ? count.surge[bound] : count[bound]),
            0n,
          );
        for (const bound of ['least', 'most'] as const) {
          const { steady, surge } = serviceDemand(service, bound === 'least' ? min : max);
          for (const [demand, isSurge] of [
            [steady, false],
            [surge, true],
          ] as const) {
            expect(rendered('requests.cpu', bound, isSurge)).toBe(demand.cpu);
            expect(rendered('requests.memory', bound, isSurge)).toBe(demand.memory);
            expect(rendered('pods', bound, isSurge)).toBe(demand.pods * 1_000_000_000n);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});
