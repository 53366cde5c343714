import type { Dashboard } from './dashboard-json';
import { anyOf } from './dashboard-variable';
import type { Panel, Section } from './panel';
import { redPanels } from './red-panels';
import type { Stack } from '../stack/stack';

/** The mesh at one look: its projects, its gateways, and the services of the projects that are chosen. */
export function meshDashboard(stack: Stack): Dashboard {
  const selector = 'project=~"$project",environment=~"$environment"';
  return {
    uid: 'mesh-overview',
    title: 'Mesh overview',
    description: `Requests, errors and durations of all projects on ${stack.cluster}.`,
    variables: [
      anyOf('project', 'Project', 'label_values(up{job="mesh-pods"}, project)'),
      anyOf(
        'environment',
        'Environment',
        'label_values(up{job="mesh-pods",project=~"$project"}, environment)',
      ),
    ],
    sections: [
      { title: 'Projects', collapsed: false, panels: redPanels(selector, ['project', 'environment']) },
      ...(stack.gateway === undefined ? [] : [gateways]),
      { title: 'Services', collapsed: false, panels: redPanels(selector, ['namespace', 'service']) },
      { title: 'Alerts', collapsed: false, panels: [firing] },
    ],
  };
}

// A gateway only sends requests on, so it counts them as their source.
const throughGateways = 'job="gateways",reporter="source"';

const gateways: Section = {
  title: 'Gateways',
  collapsed: false,
  panels: [
    {
      title: 'Requests from outside',
      description: 'Requests that gateways took per second, by the status of the answer.',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (response_code) (rate(istio_requests_total{${throughGateways}}[$__rate_interval]))`,
          legend: '{{response_code}}',
        },
      ],
    },
    {
      title: 'Requests that reached no service',
      description:
        'Requests that a gateway answered itself: no route (NR), no healthy pod (UH), connection failed (UF), circuit open (UO).',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (service, response_flags) (rate(istio_requests_total{${throughGateways},response_flags=~".*(NR|UH|UF|UO).*"}[$__rate_interval]))`,
          legend: '{{service}} {{response_flags}}',
        },
      ],
    },
  ],
};

const firing: Panel = {
  title: 'Firing alerts',
  description: 'Alerts that fire, without the one that always does.',
  unit: 'short',
  queries: [
    {
      expr: 'sum by (alertname, project, namespace) (ALERTS{alertstate="firing",alertname!="Watchdog"})',
      legend: '{{alertname}} {{project}} {{namespace}}',
    },
  ],
};
