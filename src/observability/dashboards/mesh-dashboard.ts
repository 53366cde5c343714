import type { Dashboard } from './dashboard';
import { fixedUids } from './fixed-uids';
import { jobs } from '../scraping/jobs';
import type { Panel, Section } from './panel';
import { redPanels } from './red-panels';
import type { Stack } from '../stack/stack';

const range = '$__rate_interval';
const selector = 'project=~"$project",environment=~"$environment"';
const received = `job="${jobs.mesh}",reporter="destination",${selector}`;

/** The mesh at one look: its projects, its gateways, its control plane, and who calls whom. */
export function meshDashboard(stack: Pick<Stack, 'cluster' | 'gateway'>): Dashboard {
  return {
    uid: fixedUids.mesh,
    title: 'Mesh overview',
    description: `Requests, errors and durations of all projects on ${stack.cluster}.`,
    tags: ['mesh'],
    variables: [
      {
        kind: 'query',
        name: 'project',
        label: 'Project',
        query: `label_values(up{job="${jobs.mesh}"}, project)`,
      },
      {
        kind: 'query',
        name: 'environment',
        label: 'Environment',
        query: `label_values(up{job="${jobs.mesh}",project=~"$project"}, environment)`,
      },
    ],
    links: [
      { kind: 'tagged', title: 'Projects', tags: ['project'] },
      { kind: 'dashboard', title: 'Platform', uid: fixedUids.platform },
    ],
    sections: [
      { title: 'Projects', collapsed: false, panels: redPanels(selector, ['project', 'environment']) },
      { title: 'Who fails', collapsed: false, panels: failures },
      ...(stack.gateway === undefined ? [] : [gateways]),
      { title: 'Between projects', collapsed: false, panels: traffic },
      { title: 'Control plane', collapsed: true, panels: controlPlane },
      { title: 'Alerts', collapsed: false, panels: [firing] },
    ],
  };
}

const failures: Panel[] = [
  {
    title: 'Services that fail most',
    description: 'The ten services that answer most requests per second with a 5xx status.',
    unit: 'reqps',
    queries: [
      {
        expr: `topk(10, sum by (namespace, service) (rate(istio_requests_total{${received},response_code=~"5.."}[${range}])) > 0)`,
        legend: '{{namespace}}/{{service}}',
      },
    ],
  },
  {
    title: 'Requests that reached nobody',
    description:
      'Requests per second that the proxy of the sender ended itself, by the reason that it gives: circuit open (UO), no healthy pod (UH), connection failed (UF), no route (NR).',
    unit: 'reqps',
    queries: [
      {
        expr: `topk(10, sum by (destination_service_namespace, destination_service_name, response_flags) (rate(istio_requests_total{job="${jobs.mesh}",reporter="source",${selector},response_flags=~"(.*,)?(UO|UH|UF|NR)(,.*)?"}[${range}])) > 0)`,
        legend: '{{destination_service_namespace}}/{{destination_service_name}} {{response_flags}}',
      },
    ],
  },
];

// A gateway only sends requests on, so it counts them as their source.
const throughGateways = `job="${jobs.gateways}",reporter="source"`;

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
          expr: `sum by (response_code) (rate(istio_requests_total{${throughGateways}}[${range}]))`,
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
          expr: `sum by (service, response_flags) (rate(istio_requests_total{${throughGateways},response_flags=~"(.*,)?(NR|UH|UF|UO)(,.*)?"}[${range}]))`,
          legend: '{{service}} {{response_flags}}',
        },
      ],
    },
  ],
};

const traffic: Panel[] = [
  {
    title: 'Who calls whom',
    description: 'Requests per second from each namespace to each other one.',
    unit: 'reqps',
    queries: [
      {
        expr: `sum by (source_workload_namespace, namespace) (rate(istio_requests_total{${received}}[${range}]))`,
        legend: '{{source_workload_namespace}} to {{namespace}}',
      },
    ],
  },
  {
    title: 'Requests without mutual TLS',
    description:
      'Requests received per second over connections that were not mutual TLS. There should be none.',
    unit: 'reqps',
    queries: [
      {
        expr: `sum by (namespace, service) (rate(istio_requests_total{${received},connection_security_policy!="mutual_tls"}[${range}]))`,
        legend: '{{namespace}}/{{service}}',
      },
    ],
  },
];

const istiod = `job="${jobs.controlPlane}"`;

const controlPlane: Panel[] = [
  {
    title: 'Configuration on its way',
    description: 'Time within which 99 % of the changes reached the proxies.',
    unit: 's',
    queries: [
      {
        expr: `histogram_quantile(0.99, sum by (le) (rate(pilot_proxy_convergence_time_bucket{${istiod}}[${range}])))`,
        legend: 'p99',
      },
    ],
  },
  {
    title: 'Refused configuration',
    description: 'Configuration per second that proxies refused to take. There should be none.',
    unit: 'ops',
    queries: [
      {
        expr: `sum by (type) (rate(pilot_total_xds_rejects{${istiod}}[${range}]))`,
        legend: '{{type}}',
      },
    ],
  },
  {
    title: 'Proxies',
    description: 'Proxies that each istiod serves.',
    unit: 'short',
    queries: [{ expr: `sum by (pod) (pilot_xds{${istiod}})`, legend: '{{pod}}' }],
  },
  {
    title: 'Root certificate',
    description: 'Time until the root certificate of the mesh ends.',
    unit: 's',
    queries: [{ expr: `min(citadel_server_root_cert_expiry_seconds{${istiod}})`, legend: 'left' }],
  },
];

const firing: Panel = {
  title: 'Firing alerts',
  description: 'Alerts of these projects that fire.',
  unit: 'short',
  queries: [
    {
      expr: `sum by (alertname, project, namespace) (ALERTS{alertstate="firing",${selector}})`,
      legend: '{{alertname}} {{project}} {{namespace}}',
    },
  ],
};
