import { names } from '../../conventions/names';
import type { AlertRule, RuleGroup } from './rule-group';
import { platformJobs } from '../scraping/scrape-jobs';
import type { Stack } from '../stack/stack';

/** The alerts of the platform team: they have no project, so they go to the fallback. */
export function platformRules(stack: Stack): RuleGroup[] {
  const links = stack.runbook === undefined ? {} : { runbook_url: stack.runbook };
  return [
    { name: 'targets', rules: missingTargets(stack, links) },
    { name: 'alerting', rules: alerting(stack, links) },
    { name: 'platform', rules: platform(stack, links) },
  ];
}

type Links = Pick<AlertRule['annotations'], 'runbook_url'>;

const missingTargets = (stack: Stack, links: Links): AlertRule[] =>
  platformJobs(stack).map(({ job_name: job }) => ({
    alert: 'PrometheusTargetMissing',
    expr: `absent(up{job="${job}"} == 1)`,
    for: '10m',
    labels: { severity: 'page', job },
    annotations: {
      summary: `Nothing of ${job} answers Prometheus`,
      description: `Job ${job} has had no target that could be scraped for 10 minutes: what depends on its metrics is blind.`,
      ...links,
    },
  }));

const alerting = ({ namespace }: Stack, links: Links): AlertRule[] => [
  {
    alert: 'Watchdog',
    expr: 'vector(1)',
    labels: { severity: 'none' },
    annotations: {
      summary: 'Alerts reach their receivers',
      description:
        'This alert always fires. When its daily mail stays away, Prometheus, Alertmanager or the mail server does not work.',
      ...links,
    },
  },
  {
    alert: 'AlertmanagerNotificationsFailing',
    expr: 'sum by (integration) (rate(alertmanager_notifications_failed_total{job="alertmanager"}[15m])) > 0',
    for: '15m',
    labels: { severity: 'page', namespace },
    annotations: {
      summary: 'Alertmanager cannot send by {{ $labels.integration }}',
      description: 'Notifications have failed for 15 minutes; the log of Alertmanager says why.',
      ...links,
    },
  },
  {
    alert: 'PrometheusRuleFailures',
    expr: 'sum by (rule_group) (increase(prometheus_rule_evaluation_failures_total{job="prometheus"}[10m])) > 0',
    for: '15m',
    labels: { severity: 'page', namespace },
    annotations: {
      summary: 'Rules of {{ $labels.rule_group }} cannot be evaluated',
      description: 'The alerts of this group are not evaluated; the log of Prometheus says why.',
      ...links,
    },
  },
];

const platform = (stack: Stack, links: Links): AlertRule[] => {
  const namespaces = [stack.namespace, ...(stack.gateway === undefined ? [] : [names.ingressNamespace])];
  return [
    {
      alert: 'PlatformPodCrashLooping',
      expr: `max by (namespace, pod, container) (max_over_time(kube_pod_container_status_waiting_reason{job="kube-state-metrics",namespace=~"${namespaces.join('|')}",reason="CrashLoopBackOff"}[5m])) >= 1`,
      for: '10m',
      labels: { severity: 'page' },
      annotations: {
        summary: '{{ $labels.container }} in pod {{ $labels.pod }} of {{ $labels.namespace }} keeps crashing',
        description: 'The container has been waiting to be started again (CrashLoopBackOff) for 10 minutes.',
        ...links,
      },
    },
    {
      alert: 'MeshRootCertificateExpiring',
      expr: 'min(citadel_server_root_cert_expiry_seconds{job="istiod"}) < 30 * 86400',
      for: '1h',
      labels: { severity: 'page', namespace: stack.rootNamespace },
      annotations: {
        summary: 'The root certificate of the mesh ends in {{ $value | humanizeDuration }}',
        description: 'Without a new one in time no two workloads of the mesh trust each other.',
        ...links,
      },
    },
  ];
};
