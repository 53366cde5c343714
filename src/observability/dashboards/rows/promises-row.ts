import type { Panel } from '../panel';
import type { Row } from './row';

/** What is wrong now, what is promised, and how much of that is left. */
export const promisesRow: Row = ({ hasObjectives }, { own }) => ({
  title: 'Alerts and objectives',
  collapsed: false,
  panels: [
    {
      title: 'Firing alerts',
      description: 'Alerts of this service that fire; the runbook says what to do.',
      unit: 'short',
      queries: [
        {
          expr: `sum by (alertname, severity) (ALERTS{alertstate="firing",${own}})`,
          legend: '{{alertname}} ({{severity}})',
        },
      ],
    },
    ...(hasObjectives ? budgets(own) : []),
  ],
});

const budgets = (own: string): Panel[] => [
  {
    title: 'Error budget left',
    description:
      'Share of the error budget of each objective that is left for its window; below 0 it is missed.',
    unit: 'percentunit',
    startsAtZero: false,
    queries: [{ expr: `max by (slo) (slo:period_error_budget_remaining:ratio{${own}})`, legend: '{{slo}}' }],
  },
  {
    title: 'Burn rate',
    description:
      'How many times faster than it may the error budget is used up now: 1 uses all of it in exactly its window.',
    unit: 'short',
    queries: [{ expr: `max by (slo) (slo:current_burn_rate:ratio{${own}})`, legend: '{{slo}}' }],
  },
];
