import { describe, expect, it } from '@jest/globals';
import { alertKinds } from '../../../src/observability/rules/alerts/alert-kinds';
import { ruleFiles } from '../../../src/observability/rules/rule-files';
import { projectRules } from '../../../src/observability/rules/project-rules';
import type { AlertRule } from '../../../src/observability/rules/rule-group';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observed } from '../../constructs/observability-stack/observed';
import { everyJob, fullStack } from '../stack/full-stack';

const rulesOf = (...given: Parameters<typeof projectRules>) =>
  projectRules(...given).flatMap(({ rules }) => rules);
const alertsOf = (...given: Parameters<typeof projectRules>) =>
  rulesOf(...given).filter((rule): rule is AlertRule => 'alert' in rule);
const alerts = alertsOf(fullStack, 'orders', everyJob);

describe('the alerts of a project', () => {
  it('are one rule for each kind, in the order of the kinds, however many services there are', () => {
    expect(alerts.map(({ alert }) => alert)).toEqual(alertKinds.map(({ alert }) => alert));
  });

  it('say whose they are by labels of the rule, which no series can change', () => {
    for (const { labels } of alerts) {
      expect(labels).toEqual({
        project: 'orders',
        team: 'trading',
        cluster: 'north',
        severity: expect.stringMatching(/^(page|ticket)$/),
      });
    }
  });

  it('ask for nothing but the project, or its namespaces where others speak about it', () => {
    for (const { expr } of rulesOf(fullStack, 'orders', everyJob)) {
      for (const [, selector] of expr.matchAll(/\{([^}]*)\}/g)) {
        expect(selector).toMatch(
          /project="orders"|destination_service_namespace=~"orders-dev\|orders-staging"|cluster_name=~".*\(orders-dev\|orders-staging\)|name=~"orders\.example-tls"/,
        );
      }
    }
  });

  it('name no bucket, whose spelling changed with Prometheus 3', () => {
    for (const { expr } of rulesOf(fullStack, 'orders', everyJob)) expect(expr).not.toMatch(/\ble\s*=/);
  });

  it('exist only where some service has what they read', () => {
    const named = (project: string) => alertsOf(resolveStack(observed), project).map(({ alert }) => alert);
    expect(named('orders')).toContain('ServiceErrors');
    expect(named('orders')).toContain('ConnectionsRefused');
    expect(named('risk')).not.toContain('ConnectionsRefused');
    for (const absent of [
      'RetriesHigh',
      'RateLimited',
      'JvmHeapNearlyFull',
      'AutoscalerAtLimit',
      'JobFailed',
    ]) {
      expect(named('orders')).not.toContain(absent);
    }
  });

  it('exist only where their metrics are scraped', () => {
    const without = new Set([...everyJob].filter((job) => job !== 'cadvisor'));
    const named = alertsOf(fullStack, 'orders', without).map(({ alert }) => alert);
    expect(named).not.toContain('CpuThrottled');
    expect(named).toContain('PodRestarting');
    expect(named).toHaveLength(alerts.length - 2);
  });
});

describe('the links of an alert', () => {
  const linksOf = (name: string) => alerts.find(({ alert }) => alert === name)?.annotations;

  it('lead to its section of the runbook', () => {
    expect(linksOf('ServiceErrors')?.runbook_url).toBe('https://wiki.company.com/trading#ServiceErrors');
  });

  it('lead to the dashboard of the very service, whose address is a hash where its name is long', () => {
    expect(linksOf('ServiceErrors')?.dashboard_url).toMatch(
      /^https:\/\/grafana\.internal\.company\.com\/d\/\{\{ if eq \$labels\.service "a-worker-with-a-very-very-long-name-35" \}\}[0-9a-f]{32}\{\{ else \}\}orders_\{\{ \$labels\.service \}\}\{\{ end \}\}\?var-namespace=\{\{ \$labels\.namespace \}\}$/,
    );
  });

  it('lead to the dashboard of the project where it is about a namespace', () => {
    expect(linksOf('QuotaNearlyFull')?.dashboard_url).toMatch(/\/d\/project-orders\?var-namespace=/);
  });

  it('are absent where Grafana has no host', () => {
    const found = alertsOf({ ...fullStack, host: undefined }, 'orders', everyJob);
    expect(new Set(found.map(({ annotations }) => annotations.dashboard_url))).toEqual(new Set([undefined]));
  });
});

describe('the recordings of a project', () => {
  const recordsOf = (project: string) =>
    rulesOf(resolveStack(observed), project).flatMap((rule) => ('record' in rule ? [rule.record] : []));

  it('are a handful', () => {
    expect(recordsOf('orders')).toEqual([
      'service:requests:rate5m',
      'service:request_errors:ratio5m',
      'service:request_duration_milliseconds_bucket:rate5m',
      'service:requests_flagged:rate5m',
      'pod:service:info',
    ]);
  });

  it('come before what reads them', () => {
    const rules = rulesOf(fullStack, 'orders', everyJob);
    const firstAlert = rules.findIndex((rule) => 'alert' in rule);
    expect(rules.slice(firstAlert).every((rule) => 'alert' in rule)).toBe(true);
  });
});

it('the platform has an alert for each job that could be gone', () => {
  const [platform] = ruleFiles(fullStack);
  const jobs = platform?.groups.flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      'alert' in rule && rule.alert === 'PrometheusTargetMissing' ? [rule.labels.job] : [],
    ),
  );
  expect(jobs).toEqual([
    'istiod',
    'gateways',
    'kube-state-metrics',
    'cert-manager',
    'cadvisor',
    'kubelet',
    'node-exporter',
    'prometheus',
    'alertmanager',
    'grafana',
  ]);
});
