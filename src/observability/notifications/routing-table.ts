import type { ObservedTenant } from '../stack/observed-tenant';
import type { Stack } from '../stack/stack';
import { receiverNames } from './receiver-names';

/** An alert by its labels, and the receiver that it must come to. */
export interface RoutingRow {
  /** What the row proves. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly receiver: string;
}

/** Every way that an alert can go on this cluster, written without looking at the routes: tenants first. */
export function routingTable(stack: Stack): RoutingRow[] {
  return [...stack.tenants.flatMap((tenant) => tenantRows(stack, tenant)), ...platformRows(stack)];
}

function tenantRows(stack: Stack, tenant: ObservedTenant): RoutingRow[] {
  const { project, environment, namespace, team } = tenant;
  const labels = { alertname: 'Any', project, environment, namespace, team };
  const { page, ticket } = {
    page: receiverNames.tenant(project, environment, 'page'),
    ticket: receiverNames.tenant(project, environment, 'ticket'),
  };
  const here = `${project} in ${environment}`;
  // What a pod could write about itself: the place and the people of another project.
  const other = stack.tenants.find((one) => one.project !== project);
  return [
    { name: `${here}: a page`, labels: { ...labels, severity: 'page' }, receiver: page },
    { name: `${here}: a ticket`, labels: { ...labels, severity: 'ticket' }, receiver: ticket },
    { name: `${here}: a severity unknown`, labels: { ...labels, severity: 'warning' }, receiver: ticket },
    { name: `${here}: no severity`, labels, receiver: ticket },
    {
      name: `${here}: what is for nobody`,
      labels: { ...labels, severity: 'none' },
      receiver: receiverNames.nobody,
    },
    {
      name: `${here}: an alert with a name of the platform's`,
      labels: { ...labels, alertname: 'Watchdog', severity: 'page' },
      receiver: page,
    },
    ...(other === undefined
      ? []
      : [
          {
            name: `${here}: namespace and team of ${other.project} change nothing`,
            labels: { ...labels, namespace: other.namespace, team: other.team, severity: 'page' },
            receiver: page,
          },
        ]),
    {
      name: `${project}: an environment that is not here`,
      labels: { ...labels, environment: 'no_such_environment', severity: 'page' },
      receiver: receiverNames.unrouted,
    },
  ];
}

const platformRows = ({ deadManSwitch, namespace }: Stack): RoutingRow[] => [
  {
    name: 'the platform: a page',
    labels: { alertname: 'Any', namespace, severity: 'page' },
    receiver: receiverNames.fallback,
  },
  {
    name: 'the platform: a ticket',
    labels: { alertname: 'Any', severity: 'ticket' },
    receiver: receiverNames.fallback,
  },
  {
    name: 'the platform: that alerts get out',
    labels: { alertname: 'Watchdog', severity: 'none' },
    receiver: deadManSwitch === undefined ? receiverNames.fallback : receiverNames.deadManSwitch,
  },
  {
    name: 'nobody: a project that is not here',
    labels: { alertname: 'Any', project: 'no_such_project', environment: 'prod', severity: 'page' },
    receiver: receiverNames.unrouted,
  },
];
