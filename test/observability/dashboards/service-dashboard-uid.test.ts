import { expect, it } from '@jest/globals';
import { serviceDashboardUid } from '../../../src/observability/dashboards/service-dashboard-uid';

it('is readable where there is room', () => {
  expect(serviceDashboardUid('petclinic', 'customers')).toBe('petclinic_customers');
  expect(serviceDashboardUid('p'.repeat(20), 's'.repeat(19))).toHaveLength(40);
});

it('is 32 digits where there is none, always the same', () => {
  const uid = serviceDashboardUid('p'.repeat(24), 's'.repeat(26));
  expect(uid).toMatch(/^[0-9a-f]{32}$/);
  expect(serviceDashboardUid('p'.repeat(24), 's'.repeat(26))).toBe(uid);
  expect(serviceDashboardUid('p'.repeat(24), 't'.repeat(26))).not.toBe(uid);
});

it('tells projects and services apart, whatever their dashes', () => {
  expect(serviceDashboardUid('a-b', 'c')).not.toBe(serviceDashboardUid('a', 'b-c'));
});
