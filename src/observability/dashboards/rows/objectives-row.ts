import type { Row } from './row';

/** What is promised, and how much of it is left. */
export const objectivesRow: Row = ({ objectives = [] }, { own }) => ({
  title: 'Objectives',
  collapsed: false,
  panels:
    objectives.length === 0
      ? []
      : [
          {
            title: 'Error budget left',
            description:
              'Share of the error budget of each objective that is left for its window; below 0 it is missed.',
            unit: 'percentunit',
            kind: 'number',
            queries: [
              { expr: `max by (slo) (slo:period_error_budget_remaining:ratio{${own}})`, legend: '{{slo}}' },
            ],
          },
          {
            title: 'Error budget over time',
            description: 'How the share of the error budget that is left went up and down.',
            unit: 'percentunit',
            queries: [
              { expr: `max by (slo) (slo:period_error_budget_remaining:ratio{${own}})`, legend: '{{slo}}' },
            ],
          },
          {
            title: 'Burn rate',
            description:
              'How many times faster than it may the error budget is used up now: 1 uses all of it in exactly its window.',
            unit: 'short',
            queries: [{ expr: `max by (slo) (slo:current_burn_rate:ratio{${own}})`, legend: '{{slo}}' }],
          },
        ],
});
