import { always, growing } from '../alerts/series-of';
import { components } from '../../stack/components';
import { jobs } from '../../scraping/jobs';
import type { Stack } from '../../stack/stack';
import type { PlatformAlert } from './platform-alert';
import { seriesOfJob } from './series-of-job';

const { prometheus, alertmanager } = jobs;
const peers = components.alertmanager.replicas;

/** Whether what raises and sends alerts works. */
export function alertingAlerts({ namespace, cluster }: Stack): PlatformAlert[] {
  const page = { severity: 'page', namespace, cluster } as const;
  const ticket = { severity: 'ticket', namespace, cluster } as const;
  return [
    {
      rule: {
        alert: 'Watchdog',
        expr: 'vector(1)',
        labels: { severity: 'none', cluster },
        annotations: {
          summary: 'Alerts reach their receivers',
          description:
            'This alert always fires. When its daily mail stays away, Prometheus, Alertmanager or the mail server does not work.',
        },
      },
      case: { troubled: [], holdsFrom: 0, calm: [] },
    },
    {
      rule: {
        alert: 'AlertmanagerNotificationsFailing',
        expr: `sum by (integration) (rate(alertmanager_notifications_failed_total{job="${alertmanager}"}[15m])) > 0`,
        for: '15m',
        labels: page,
        annotations: {
          summary: 'Alertmanager cannot send by {{ $labels.integration }}',
          description: 'Notifications have failed for 15 minutes; the log of Alertmanager says why.',
        },
      },
      case: {
        troubled: [failed(growing(1))],
        holdsFrom: 1,
        labels: { integration: 'email' },
        calm: [{ why: 'none has failed of late', input: [failed(always(7))] }],
      },
    },
    {
      rule: {
        alert: 'AlertmanagerPeersMissing',
        expr: `min(alertmanager_cluster_members{job="${alertmanager}"}) < ${peers}`,
        for: '15m',
        labels: ticket,
        annotations: {
          summary: 'Only {{ $value }} of the peers of Alertmanager know each other',
          description:
            'For 15 minutes some peer has not seen all others: one alert may be sent twice, and silences are not known to all.',
        },
      },
      case: {
        troubled: [seriesOfJob(alertmanager, 'alertmanager_cluster_members', always(peers - 1))],
        holdsFrom: 0,
        calm: [
          {
            why: 'all are there',
            input: [seriesOfJob(alertmanager, 'alertmanager_cluster_members', always(peers))],
          },
        ],
      },
    },
    {
      rule: {
        alert: 'PrometheusRuleFailures',
        expr: `sum by (rule_group) (increase(prometheus_rule_evaluation_failures_total{job="${prometheus}"}[10m])) > 0`,
        for: '15m',
        labels: page,
        annotations: {
          summary: 'Rules of {{ $labels.rule_group }} cannot be evaluated',
          description: 'The alerts of this group are not evaluated; the log of Prometheus says why.',
        },
      },
      case: {
        troubled: [failures(growing(1))],
        holdsFrom: 1,
        labels: { rule_group: 'services' },
        calm: [{ why: 'none has failed of late', input: [failures(always(7))] }],
      },
    },
    {
      rule: {
        alert: 'PrometheusRulesSlow',
        expr: `max by (rule_group) (prometheus_rule_group_last_duration_seconds{job="${prometheus}"} / prometheus_rule_group_interval_seconds{job="${prometheus}"}) > 0.8`,
        for: '15m',
        labels: ticket,
        annotations: {
          summary: 'Rules of {{ $labels.rule_group }} take too long',
          description:
            'For 15 minutes their evaluation has taken more than 80 % of the time until the next one; beyond it, evaluations are left out.',
        },
      },
      case: {
        troubled: evaluated(29),
        holdsFrom: 0,
        labels: { rule_group: 'services' },
        calm: [{ why: 'they take a second', input: evaluated(1) }],
      },
    },
    {
      rule: {
        alert: 'PrometheusNotificationsDropped',
        expr: `sum by (pod) (rate(prometheus_notifications_dropped_total{job="${prometheus}"}[5m])) > 0`,
        for: '10m',
        labels: page,
        annotations: {
          summary: '{{ $labels.pod }} cannot tell Alertmanager',
          description:
            'For 10 minutes alerts of this Prometheus have been dropped before any Alertmanager took them.',
        },
      },
      case: {
        troubled: [dropped(growing(1))],
        holdsFrom: 1,
        labels: { pod: 'prometheus-0' },
        calm: [{ why: 'none was dropped of late', input: [dropped(always(7))] }],
      },
    },
  ];
}

const failed = (values: string) =>
  seriesOfJob(alertmanager, 'alertmanager_notifications_failed_total', values, { integration: 'email' });
const failures = (values: string) =>
  seriesOfJob(prometheus, 'prometheus_rule_evaluation_failures_total', values, { rule_group: 'services' });
const dropped = (values: string) =>
  seriesOfJob(prometheus, 'prometheus_notifications_dropped_total', values, { pod: 'prometheus-0' });
const evaluated = (seconds: number) => [
  seriesOfJob(prometheus, 'prometheus_rule_group_last_duration_seconds', always(seconds), {
    rule_group: 'services',
  }),
  seriesOfJob(prometheus, 'prometheus_rule_group_interval_seconds', always(30), { rule_group: 'services' }),
];
