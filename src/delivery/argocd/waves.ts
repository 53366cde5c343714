import type { Step } from '../delivered-unit';

/**
 * Sync wave of each step; what permits a step comes before all of them. Credentials come last: one that the store does
 * not have is not healthy, and would hold back whatever comes behind it.
 */
export const waves: Readonly<Record<Step | 'permission' | 'credentials', string>> = {
  permission: '-3',
  mesh: '-2',
  tenant: '-1',
  workload: '0',
  dashboards: '1',
  credentials: '2',
};
