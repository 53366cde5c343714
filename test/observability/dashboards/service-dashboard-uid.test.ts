import { expect, it } from '@jest/globals';
import { serviceDashboardUid } from '../../../src/observability/dashboards/service-dashboard-uid';

it('is the name while that fits 40 characters, and a hash of it beyond', () => {
  expect(serviceDashboardUid('shop', 'web')).toBe('shop.web');
  expect(serviceDashboardUid('p'.repeat(20), 's'.repeat(19))).toHaveLength(40);
  expect(serviceDashboardUid('p'.repeat(20), 's'.repeat(19))).toContain('.');
  expect(serviceDashboardUid('p'.repeat(20), 's'.repeat(20))).toMatch(/^[0-9a-f]{40}$/);
});
