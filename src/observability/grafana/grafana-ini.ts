import { names } from '../../conventions/names';
import { loginSettings } from './login-settings';
import { components } from '../stack/components';
import type { Stack } from '../stack/stack';

/** Where the administrator's Secret is mounted. */
export const adminPath = '/etc/grafana-admin';

type Settings = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

/** `grafana.ini` (https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/). */
export function grafanaIni(stack: Stack): string {
  return Object.entries(settings(stack))
    .map(([section, values]) => {
      const lines = Object.entries(values).map(([key, value]) => `${key} = ${value}`);
      return [`[${section}]`, ...lines, ''].join('\n');
    })
    .join('\n');
}

function settings({ host, namespace, login, traces, logStore }: Stack): Settings {
  const { prometheus, alertmanager, grafana, traceStore } = components;
  return {
    server: {
      http_port: grafana.port,
      ...(host === undefined ? {} : { domain: host, root_url: `https://${host}/` }),
    },
    paths: { data: '/var/lib/grafana', logs: '/var/lib/grafana/log', plugins: '/var/lib/grafana/plugins' },
    database: { type: 'sqlite3', wal: true },
    security: {
      admin_user: `$__file{${adminPath}/user}`,
      admin_password: `$__file{${adminPath}/password}`,
      cookie_secure: true,
      cookie_samesite: 'lax',
      strict_transport_security: true,
      disable_gravatar: true,
      allow_embedding: false,
      content_security_policy: true,
      // Grafana fetches from these addresses only, whatever a data source or a plug-in asks for.
      data_source_proxy_whitelist: [
        prometheus,
        alertmanager,
        ...(traces === undefined ? [] : [{ name: traceStore.name, port: traceStore.query }]),
      ]
        .map(({ name, port }) => `${names.host(name, namespace)}:${port}`)
        .concat((logStore?.hosts ?? []).slice(0, 1).map(({ host, port }) => `${host}:${port}`))
        .join(' '),
    },
    // Groups and roles are looked up at login only: who left the company is out a day later.
    auth: {
      login_maximum_inactive_lifetime_duration: '12h',
      login_maximum_lifetime_duration: '1d',
    },
    'auth.anonymous': { enabled: false },
    ...(login === undefined ? {} : { 'auth.generic_oauth': loginSettings(login) }),
    users: { allow_sign_up: false, allow_org_create: false, viewers_can_edit: false },
    // Prometheus and Alertmanager do the alerting.
    unified_alerting: { enabled: false },
    snapshots: { enabled: false, external_enabled: false },
    public_dashboards: { enabled: false },
    analytics: {
      reporting_enabled: false,
      check_for_updates: false,
      check_for_plugin_updates: false,
      feedback_links_enabled: false,
    },
    news: { news_feed_enabled: false },
    plugins: { plugin_admin_enabled: false, preinstall_disabled: true },
    // For Prometheus. They need no login, so the gateway is not let through to them.
    metrics: { enabled: true },
    log: { mode: 'console' },
    'log.console': { format: 'json' },
  };
}
