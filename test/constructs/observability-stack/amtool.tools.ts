import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { fileOf, observed, synthStack } from './observed';
import { alertsOf } from './rule-sources';
import { runTool } from './run-tool';

const stack = synthStack();
const files = { 'alertmanager.yml': fileOf(stack, 'alertmanager', 'alertmanager.yml') };

const receiversOf = (labels: Readonly<Record<string, string>>): string =>
  runTool(
    'amtool',
    [
      'config',
      'routes',
      'test',
      '--config.file=alertmanager.yml',
      ...Object.entries(labels).map(([key, value]) => `${key}=${value}`),
    ],
    files,
  ).stdout.trim();

describe('alertmanager.yml', () => {
  it.each([
    ['with tenants', files],
    [
      'without any',
      {
        'alertmanager.yml': fileOf(
          synthStack({ tenants: [], services: [] }),
          'alertmanager',
          'alertmanager.yml',
        ),
      },
    ],
  ])('is accepted by Alertmanager %s', (_, text) => {
    expect(runTool('amtool', ['check-config', 'alertmanager.yml'], text)).toMatchObject({ status: 0 });
  });

  it('brings every alert that the stack can raise to the owner of its project, and to nobody else', () => {
    const alerts = alertsOf(stack);
    expect(alerts.length).toBeGreaterThan(10);
    for (const { alert, labels } of alerts) {
      const expected = labels['project'] === undefined ? 'fallback' : `project-${labels['project']}`;
      expect([alert, receiversOf({ alertname: alert, ...labels })]).toEqual([alert, expected]);
    }
  });

  it('brings to the fallback what no project owns', () => {
    expect(receiversOf({ alertname: 'X', project: 'unknown', severity: 'page' })).toBe('fallback');
    expect(receiversOf({ alertname: 'Watchdog', project: 'orders' })).toBe('fallback');
  });

  it('has one receiver for each project, with the mail address of its owner', () => {
    const { receivers, global, inhibit_rules } = parse(files['alertmanager.yml']) as Record<string, unknown>;
    expect(receivers).toEqual(
      [
        ['fallback', 'platform@company.com'],
        ['project-orders', 'trading@company.com'],
        ['project-risk', 'risk@company.com'],
      ].map(([name, to]) => ({ name, email_configs: [{ to, send_resolved: true }] })),
    );
    expect(global).toMatchObject({
      smtp_smarthost: observed.fallback.smarthost,
      smtp_from: observed.fallback.from,
      smtp_require_tls: true,
    });
    expect(inhibit_rules).toEqual([
      {
        source_matchers: ['severity="page"'],
        target_matchers: ['severity="ticket"'],
        equal: ['project', 'namespace', 'service'],
      },
    ]);
  });
});
