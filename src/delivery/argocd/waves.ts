import type { Step } from '../delivered-unit';

/** Sync wave of each step; what permits a step comes before all of them. */
export const waves: Readonly<Record<Step | 'permission', string>> = {
  permission: '-3',
  mesh: '-2',
  tenant: '-1',
  workload: '0',
  dashboards: '1',
};
