import type { ObservedTenant } from '../stack/observed-tenant';
import type { Stack } from '../stack/stack';
import { receiverNames } from './receiver-names';

/** A node of the routing tree, in Alertmanager's own spelling. The first child that matches takes the alert. */
export interface AlertRoute {
  readonly receiver: string;
  readonly matchers?: readonly string[];
  readonly group_by?: readonly string[];
  readonly group_wait?: string;
  readonly group_interval?: string;
  readonly repeat_interval?: string;
  readonly mute_time_intervals?: readonly string[];
  readonly routes?: readonly AlertRoute[];
}

/**
 * The routing tree. It goes by `project` and `environment` alone, which the table of tenants sets and no pod can: a
 * tenant gets its alerts and nobody else's. What has no project is the platform's, and what names a project or an
 * environment that is not in the table goes to the platform too, said to be such, instead of nowhere.
 */
export function alertRoutes(stack: Stack): AlertRoute {
  return {
    receiver: receiverNames.fallback,
    group_by: ['alertname', 'project', 'environment', 'namespace', 'service'],
    group_wait: '30s',
    group_interval: '5m',
    repeat_interval: '12h',
    routes: [
      watchdog(stack),
      { receiver: receiverNames.nobody, matchers: ['severity="none"'] },
      ...stack.projects.map((project) => ({
        receiver: receiverNames.unrouted,
        matchers: [`project="${project}"`],
        routes: tenantsOf(stack, project).map(tenantRoute),
      })),
      { receiver: receiverNames.unrouted, matchers: ['project!=""'] },
    ],
  };
}

/** A mail a day whose absence is the signal, or a call every five minutes to what misses it. */
const watchdog = ({ deadManSwitch }: Stack): AlertRoute => ({
  matchers: ['alertname="Watchdog"', 'project=""'],
  ...(deadManSwitch === undefined
    ? { receiver: receiverNames.fallback, repeat_interval: '24h' }
    : {
        receiver: receiverNames.deadManSwitch,
        group_wait: '0s',
        group_interval: '1m',
        repeat_interval: '5m',
      }),
});

/** The tenants of a project, one for each environment. */
const tenantsOf = ({ tenants }: Stack, project: string): ObservedTenant[] => [
  ...new Map(
    tenants
      .filter((tenant) => tenant.project === project)
      .map((tenant) => [tenant.environment, tenant] as const),
  ).values(),
];

/** What is not marked as a page is a ticket, so that a severity that nobody foresaw is not lost. */
function tenantRoute({ project, environment, quiet }: ObservedTenant): AlertRoute {
  // Children do not inherit it, as they do everything else.
  const muted =
    quiet === undefined ? {} : { mute_time_intervals: [receiverNames.quiet(project, environment)] };
  return {
    receiver: receiverNames.tenant(project, environment, 'ticket'),
    matchers: [`environment="${environment}"`],
    ...muted,
    routes: [
      {
        receiver: receiverNames.tenant(project, environment, 'page'),
        matchers: ['severity="page"'],
        repeat_interval: '4h',
        ...muted,
      },
    ],
  };
}
