import { expect, it } from '@jest/globals';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

const pools = {
  gpu: { labels: { pool: 'gpu' }, taints: [{ key: 'gpu', effect: 'NoSchedule' }] },
  arm: { labels: { 'kubernetes.io/arch': 'arm64' } },
};

it('knows the pools of the cluster that a service is placed on', () => {
  const choice = { 'services.web.in': { dev: { placement: { pool: 'gpi' } } } };
  expect(codesOf(choice)).toEqual(['unknown-reference at services.web.in.dev.placement.pool']);
  const [found] = problemsOf({ ...choice, 'platform.clusters.office.pools': pools });
  expect(textOf(found)).toBe('there is no pool gpi → did you mean gpu?');
  expect(
    codesOf({
      'services.web.in': { dev: { placement: { pool: 'gpu' } } },
      'platform.clusters.office.pools': pools,
    }),
  ).toEqual([]);
});

it('names the cluster where another one has it', () => {
  const [found] = problemsOf({
    'services.web.in': { prod: { placement: { pool: 'gpu' } } },
    'platform.clusters.office.pools': pools,
  });
  expect(textOf(found)).toContain('there is no pool of cluster east gpu');
});

it('refuses an image that the nodes of a pool cannot run', () => {
  const choose = (architecture: string) =>
    codesOf({
      'services.web.in': { dev: { placement: { pool: 'arm', architecture } } },
      'platform.clusters.office.pools': pools,
    });
  expect(choose('amd64')).toEqual(['invalid-value at services.web.in.dev.placement.architecture']);
  expect(choose('arm64')).toEqual([]);
});

it('knows the priorities of the platform', () => {
  const critical = { 'services.web.availability': { priority: 'critcal' } };
  expect(codesOf(critical)).toEqual(['unknown-reference at services.web.availability.priority']);
  const [found] = problemsOf({ ...critical, 'platform.priorities': ['critical', 'batch'] });
  expect(textOf(found)).toBe('there is no priority critcal → did you mean critical?');
  expect(
    codesOf({
      'services.web.availability': { priority: 'critical' },
      'platform.priorities': ['critical', 'batch'],
    }),
  ).toEqual([]);
});

it('keeps tenants from the control plane, and from what the cluster lives by', () => {
  const key = 'node-role.kubernetes.io/control-plane';
  const pool = (definition: unknown) => codesOf({ 'platform.clusters.office.pools': { own: definition } });
  expect(pool({ labels: { [key]: '' } })).toEqual(['control-plane-pool at clusters.office.pools.own']);
  expect(pool({ labels: { a: 'b' }, taints: [{ key, effect: 'NoSchedule' }] })).toEqual([
    'control-plane-pool at clusters.office.pools.own',
  ]);
  expect(pool({ labels: {} })).toEqual(['invalid-value at clusters.office.pools.own.labels']);
  expect(pool({ labels: { a: 'b' } })).toEqual([]);
  expect(codesOf({ 'platform.priorities': ['critical', 'system-node-critical'] })).toEqual([
    'system-priority at priorities.1',
  ]);
});
