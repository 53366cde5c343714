import { describe, expect, it } from '@jest/globals';
import { synthStack } from './observed';
import { alertsOf } from './rule-sources';

const alerts = alertsOf(synthStack());
const named = (name: string) => alerts.filter(({ alert }) => alert === name);

describe('the alerts of a project', () => {
  const owned = alerts.filter(({ labels }) => labels['project'] !== undefined);

  it('say whose they are by labels of the rule, which no series can change', () => {
    for (const { labels } of owned) {
      expect(labels).toMatchObject({
        project: expect.any(String),
        environment: expect.any(String),
        team: expect.any(String),
        namespace: expect.stringContaining(labels['project'] ?? ''),
        severity: expect.stringMatching(/^(page|ticket)$/),
      });
    }
  });

  it('ask for nothing outside of the namespace', () => {
    for (const { expr, labels } of owned) {
      for (const [, selector] of expr.matchAll(/\{([^}]*)\}/g)) {
        expect(selector).toContain(`namespace="${labels['namespace']}"`);
      }
    }
  });

  it('link what to do and where to look', () => {
    for (const { annotations, labels } of owned) {
      expect(annotations).toMatchObject({
        summary: expect.any(String),
        description: expect.any(String),
        runbook_url: expect.stringMatching(/^https:\/\/wiki/),
        dashboard_url: `https://grafana.internal.company.com/d/project-${labels['project']}?var-namespace=${labels['namespace']}`,
      });
    }
  });

  it('are about errors only where there are requests', () => {
    expect(named('MeshServiceErrors').map(({ labels }) => [labels['namespace'], labels['service']])).toEqual([
      ['orders-dev', 'orders'],
      ['orders-staging', 'orders'],
      ['risk-dev', 'limits'],
    ]);
  });
});

describe('the alerts of the platform', () => {
  it('have one for each job that could be gone', () => {
    expect(named('PrometheusTargetMissing').map(({ labels }) => labels['job'])).toEqual([
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

  it('link no dashboard of a host that is not there', () => {
    const links = alertsOf(synthStack({ host: undefined })).map(
      ({ annotations }) => annotations['dashboard_url'],
    );
    expect(new Set(links)).toEqual(new Set([undefined]));
  });
});

it('no expression names a bucket, whose spelling changed with Prometheus 3', () => {
  for (const { expr } of alerts) {
    expect(expr).not.toMatch(/\ble\s*=/);
  }
});
