import type { Dashboard } from './dashboard';
import { dashboardUid } from './dashboard-uid';
import { fixedUids } from './fixed-uids';
import { jobs } from '../scraping/jobs';
import type { Panel } from './panel';
import { quotaPanel } from './quota-panel';
import { redPanels } from './red-panels';
import type { ServiceSubject } from './service-subject';
import type { Stack } from '../stack/stack';

/** A project's own dashboard: its services side by side. Each of them has one of its own as well. */
export function projectDashboard(
  stack: Pick<Stack, 'cluster' | 'tenants'>,
  project: string,
  services: readonly ServiceSubject[],
): Dashboard {
  const tenants = stack.tenants.filter((tenant) => tenant.project === project);
  // The project is part of every query, so that a value typed into the address shows nobody else's namespace.
  const within = `project="${project}",namespace="$namespace"`;
  const runbook = tenants[0]?.runbook;
  return {
    uid: dashboardUid(project),
    title: project,
    description: `Services of ${project} on ${stack.cluster}.`,
    tags: ['project'],
    variables: [
      {
        kind: 'choice',
        name: 'namespace',
        label: 'Namespace',
        values: tenants.map(({ namespace }) => namespace),
      },
    ],
    links: [
      { kind: 'tagged', title: 'Services', tags: ['service', project] },
      { kind: 'dashboard', title: 'Mesh', uid: fixedUids.mesh },
      ...(runbook === undefined ? [] : [{ kind: 'page', title: 'Runbook', url: runbook } as const]),
    ],
    sections: [
      {
        title: 'Requests',
        collapsed: false,
        panels: services.some(({ hasHttp }) => hasHttp) ? redPanels(within, ['service']) : [],
      },
      {
        title: 'Objectives',
        collapsed: false,
        panels: services.some(({ hasObjectives }) => hasObjectives) ? objectives(within) : [],
      },
      { title: 'Pods', collapsed: false, panels: pods(within) },
      { title: 'Alerts', collapsed: false, panels: [alerts(within)] },
    ],
  };
}

const objectives = (within: string): Panel[] => [
  {
    title: 'Error budgets left',
    description:
      'Share of the error budget of each objective that is left for its window; below 0 it is missed.',
    unit: 'percentunit',
    startsAtZero: false,
    queries: [
      {
        expr: `max by (service, slo) (slo:period_error_budget_remaining:ratio{${within}})`,
        legend: '{{service}} {{slo}}',
      },
    ],
  },
  {
    title: 'Burn rates',
    description: 'How many times faster than they may the error budgets are used up now.',
    unit: 'short',
    queries: [
      {
        expr: `max by (service, slo) (slo:current_burn_rate:ratio{${within}})`,
        legend: '{{service}} {{slo}}',
      },
    ],
  },
];

const pods = (within: string): Panel[] => {
  const state = `job="${jobs.clusterState}",${within}`;
  return [
    {
      title: 'Restarts',
      description: 'Times that a container of each pod was started again, within the step of the graph.',
      unit: 'short',
      queries: [
        {
          expr: `sum by (pod) (increase(kube_pod_container_status_restarts_total{${state}}[$__rate_interval])) > 0`,
          legend: '{{pod}}',
        },
      ],
    },
    {
      title: 'Pods that are not ready',
      description: 'Pods that run and do not take requests, or wait to run.',
      unit: 'short',
      queries: [
        {
          expr: `max by (pod) (kube_pod_status_ready{${state},condition="false"}) > 0 and on (pod) max by (pod) (kube_pod_status_phase{${state},phase=~"Pending|Running"}) > 0`,
          legend: '{{pod}}',
        },
      ],
    },
    quotaPanel(state, ['resource']),
  ];
};

const alerts = (within: string): Panel => ({
  title: 'Firing alerts',
  description: 'Alerts of this namespace that fire; the runbook says what to do.',
  unit: 'short',
  queries: [
    {
      expr: `sum by (alertname, service) (ALERTS{alertstate="firing",${within}})`,
      legend: '{{alertname}} {{service}}',
    },
  ],
});
