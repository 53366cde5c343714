import type { Dashboard } from './dashboard-json';
import { dashboardUid } from './dashboard-uid';
import { choice } from './dashboard-variable';
import { meshPromql } from '../rules/mesh-promql';
import type { ObservedService } from '../stack/observed-service';
import type { Panel, Section } from './panel';
import { redPanels } from './red-panels';
import type { Stack } from '../stack/stack';

// The project is part of every query, so that a value typed into the address shows nobody else's namespace.
const within = (project: string) => `project="${project}",namespace="$namespace"`;

/** A project's own dashboard: all of its services together, and each by itself. */
export function projectDashboard(stack: Stack, project: string): Dashboard {
  const namespaces = stack.tenants
    .filter((tenant) => tenant.project === project)
    .map(({ namespace }) => namespace);
  const services = stack.services.filter((service) => service.project === project);
  return {
    uid: dashboardUid(project),
    title: project,
    description: `Services of ${project} on ${stack.cluster}.`,
    variables: [choice('namespace', 'Namespace', namespaces)],
    sections: [
      { title: 'All services', collapsed: false, panels: overview(project, services) },
      ...services.filter(isFirstOfItsName).map((service) => serviceSection(project, service)),
    ],
  };
}

/** A service that runs in several namespaces has one section; the variable chooses which of them it shows. */
const isFirstOfItsName = (
  { name }: ObservedService,
  index: number,
  all: readonly ObservedService[],
): boolean => all.findIndex((other) => other.name === name) === index;

function overview(project: string, services: readonly ObservedService[]): Panel[] {
  return [
    ...(services.some(({ hasHttp }) => hasHttp) ? redPanels(within(project), ['service']) : []),
    ...(services.some(isMicrometer) ? [heap(within(project), 'service')] : []),
    {
      title: 'Firing alerts',
      description: 'Alerts of this namespace that fire.',
      unit: 'short',
      queries: [
        {
          expr: `sum by (alertname, service) (ALERTS{alertstate="firing",${within(project)}})`,
          legend: '{{alertname}} {{service}}',
        },
      ],
    },
  ];
}

function serviceSection(project: string, service: ObservedService): Section {
  const { name, hasHttp } = service;
  const selector = `${within(project)},service="${name}"`;
  return {
    title: name,
    collapsed: true,
    panels: [
      ...(hasHttp ? redPanels(selector, ['pod']) : [bytes(selector)]),
      ...(isMicrometer(service) ? [heap(selector, 'pod')] : []),
    ],
  };
}

/** Only Micrometer names the heap of a JVM like this. */
const isMicrometer = ({ metrics }: ObservedService): boolean => metrics?.dialect === 'micrometer';

const bytes = (selector: string): Panel => ({
  title: 'Traffic',
  description: 'Bytes per second over the connections to the service, both directions.',
  unit: 'Bps',
  queries: [{ expr: meshPromql.tcpBytes(selector, '$__rate_interval', 'pod'), legend: '{{pod}}' }],
});

const heap = (selector: string, by: string): Panel => ({
  title: 'JVM heap',
  description: 'Share of its greatest heap that the fullest JVM uses. Empty for what is not a JVM.',
  unit: 'percentunit',
  queries: [
    {
      // A pool without a bound reports -1 as its maximum.
      expr: `max by (${by}) (sum by (service, pod) (jvm_memory_used_bytes{job="mesh-pods",${selector},area="heap"}) / sum by (service, pod) (jvm_memory_max_bytes{job="mesh-pods",${selector},area="heap"} > 0))`,
      legend: `{{${by}}}`,
    },
  ],
});
