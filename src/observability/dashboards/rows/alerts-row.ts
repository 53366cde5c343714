import type { Row } from './row';

/** The alerts of a service that fire. */
export const alertsRow: Row = (_, { own }) => ({
  title: 'Alerts',
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
  ],
});
