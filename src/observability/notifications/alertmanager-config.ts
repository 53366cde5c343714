import type { Stack } from '../stack/stack';

/** A node of the routing tree, in Alertmanager's own spelling. */
interface AlertRoute {
  readonly receiver: string;
  readonly matchers?: readonly string[];
  readonly group_by?: readonly string[];
  readonly group_wait?: string;
  readonly group_interval?: string;
  readonly repeat_interval?: string;
  readonly routes?: readonly AlertRoute[];
}

interface AlertReceiver {
  readonly name: string;
  readonly email_configs: readonly { readonly to: string; readonly send_resolved: boolean }[];
}

/** `alertmanager.yml`, as far as the stack uses it. */
interface AlertmanagerConfig {
  readonly global: {
    readonly resolve_timeout: string;
    readonly smtp_smarthost: string;
    readonly smtp_from: string;
    readonly smtp_require_tls: boolean;
  };
  readonly route: AlertRoute;
  readonly inhibit_rules: readonly {
    readonly source_matchers: readonly string[];
    readonly target_matchers: readonly string[];
    readonly equal: readonly string[];
  }[];
  readonly receivers: readonly AlertReceiver[];
}

const fallback = 'fallback';
const receiverOf = (project: string) => `project-${project}`;

/**
 * Routes by the label `project` alone, which the rules set: a project gets its alerts and nobody else's, and what
 * has no project, or one that is not in the table, goes to the fallback instead of nowhere.
 */
export function alertmanagerConfig({ fallback: mail, projects, tenants }: Stack): AlertmanagerConfig {
  const emails = new Map(tenants.map(({ project, email }) => [project, email]));
  return {
    global: {
      resolve_timeout: '5m',
      smtp_smarthost: mail.smarthost,
      smtp_from: mail.from,
      smtp_require_tls: true,
    },
    route: {
      receiver: fallback,
      group_by: ['alertname', 'project', 'environment', 'namespace', 'service'],
      group_wait: '30s',
      group_interval: '5m',
      repeat_interval: '12h',
      routes: [
        // A mail a day; that it stays away is the signal.
        { receiver: fallback, matchers: ['alertname="Watchdog"'], repeat_interval: '24h' },
        ...projects.map((project) => ({ receiver: receiverOf(project), matchers: [`project="${project}"`] })),
      ],
    },
    inhibit_rules: [
      {
        source_matchers: ['severity="page"'],
        target_matchers: ['severity="ticket"'],
        // Labels absent from both count as equal, so the project must be among them.
        equal: ['project', 'namespace', 'service'],
      },
    ],
    receivers: [
      receiver(fallback, mail.email),
      ...projects.map((project) => receiver(receiverOf(project), emails.get(project) ?? mail.email)),
    ],
  };
}

const receiver = (name: string, to: string): AlertReceiver => ({
  name,
  email_configs: [{ to, send_resolved: true }],
});
