import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { observeCluster } from '../../../src/render/observe-cluster';
import { outlineCluster } from '../../../src/render/outline-cluster';
import { alertmanagerConfig } from '../../../src/observability/notifications/alertmanager-config';
import {
  messageFile,
  messageTemplates,
  messages,
} from '../../../src/observability/notifications/message-templates';
import { routingCommands } from '../../../src/observability/notifications/routing-commands';
import { routingTable } from '../../../src/observability/notifications/routing-table';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import type { Stack } from '../../../src/observability/stack/stack';
import { toYaml } from '../../../src/yaml/to-yaml';
import { sampleLandscape } from '../../apps/sample-company';
import { synthStack } from '../../constructs/observability-stack/observed';
import { alertsOf } from '../../constructs/observability-stack/rule-sources';
import { runTool } from '../../constructs/observability-stack/run-tool';
import { notified, notifiedStack } from './notified';

const landscape = sampleLandscape();
const stacks: readonly (readonly [string, Stack])[] = [
  ['with a receiver of each kind', notifiedStack()],
  ['without tenants', resolveStack({ ...notified, tenants: [], services: [] })],
  ...landscape.clusters.map(
    (cluster) =>
      [
        cluster.cluster.name,
        resolveStack(observeCluster(landscape.platform, outlineCluster(cluster))),
      ] as const,
  ),
];

/**
 * The files as Alertmanager finds them, but for the two fields that the one of Debian, 0.25, does not know: a webhook
 * of 0.26 has `url_file`, WeCom of 0.31 `api_secret_file`. Both are replaced by what they stand for.
 */
const filesOf = (stack: Stack) => ({
  'alertmanager.yml': toYaml([alertmanagerConfig(stack)])
    .replaceAll(/\burl_file: \/etc\/alertmanager-secrets\//g, (field, offset: number, text: string) =>
      text.slice(offset - 4, offset) === 'api_' ? field : 'url: http://127.0.0.1/',
    )
    .replaceAll('api_secret_file:', 'api_secret:'),
  [messageFile]: messageTemplates,
});

const routes = (stack: Stack, labels: Readonly<Record<string, string>>, receiver: string) =>
  runTool(
    'amtool',
    [
      'config',
      'routes',
      'test',
      '--config.file=alertmanager.yml',
      `--verify.receivers=${receiver}`,
      ...Object.entries(labels).map(([key, value]) => `${key}=${value}`),
    ],
    filesOf(stack),
  ).status;

describe.each(stacks)('alertmanager.yml of %s', (_, stack) => {
  it('is accepted by Alertmanager, its templates too', () => {
    const { status, output } = runTool('amtool', ['check-config', 'alertmanager.yml'], filesOf(stack));
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('1 templates') });
  });

  it('brings every row of the routing table to its receiver', () => {
    const wrong = routingTable(stack).filter(({ labels, receiver }) => routes(stack, labels, receiver) !== 0);
    expect(wrong).toEqual([]);
  });
});

it('would notice a way that is wrong', () => {
  const labels = { alertname: 'Any', project: 'orders', environment: 'dev', severity: 'page' };
  expect(routes(notifiedStack(), labels, 'orders/dev/page')).toBe(0);
  expect(routes(notifiedStack(), labels, 'risk/dev/page')).toBe(1);
});

it('brings every alert that the stack can raise to the owner of its project, and to nobody else', () => {
  const alerts = alertsOf(synthStack(notified)).filter(({ alert }) => alert !== undefined);
  expect(alerts.length).toBeGreaterThan(10);
  for (const { alert, labels } of alerts) {
    const { project, environment, severity } = labels;
    const platform = alert === 'Watchdog' ? 'dead-man-switch' : 'fallback';
    // A rule for all environments takes the label from its series.
    const receiver = project === undefined ? platform : `${project}/${environment ?? 'dev'}/${severity}`;
    expect([
      alert,
      routes(
        notifiedStack(),
        { alertname: alert, ...(project === undefined ? {} : { environment: 'dev' }), ...labels },
        receiver,
      ),
    ]).toEqual([alert, 0]);
  }
});

it('can be run by hand, line by line', () => {
  const commands = routingCommands(notifiedStack())
    .split('\n')
    .filter((line) => line.startsWith('amtool '));
  expect(commands).toHaveLength(routingTable(notifiedStack()).length);
  const [, ...args] = (commands[0] ?? '').split(' ');
  expect(runTool('amtool', args, filesOf(notifiedStack())).status).toBe(0);
});

describe('a message', () => {
  const alert = (
    labels: Readonly<Record<string, string>>,
    annotations: Readonly<Record<string, string>>,
  ) => ({
    status: 'firing',
    labels,
    annotations,
    startsAt: '2026-03-02T08:30:00Z',
    endsAt: '0001-01-01T00:00:00Z',
  });
  const labels = {
    alertname: 'ServiceErrors',
    severity: 'page',
    project: 'orders',
    environment: 'prod',
    namespace: 'orders-prod',
    service: 'api',
    cluster: 'north',
  };
  const annotations = {
    summary: 'api fails 12 % of its <requests>',
    description: 'For 5 minutes.',
    runbook_url: 'https://wiki.company.com/orders',
    dashboard_url: 'https://grafana.company.com/d/x',
  };
  const render = (text: string, alerts: readonly ReturnType<typeof alert>[], status = 'firing') => {
    const [first] = alerts;
    const same = (part: 'labels' | 'annotations') =>
      Object.fromEntries(
        Object.entries(first?.[part] ?? {}).filter(([key, value]) =>
          alerts.every((one) => one[part][key] === value),
        ),
      );
    const { severity: _, cluster: __, ...groupLabels } = first?.labels ?? {};
    const data = {
      receiver: 'x',
      status,
      alerts: alerts.map((one) => ({ ...one, status })),
      groupLabels,
      commonLabels: same('labels'),
      commonAnnotations: same('annotations'),
      externalURL: 'http://alertmanager',
    };
    return runTool(
      'amtool',
      [
        'template',
        'render',
        `--template.glob=${messageFile}`,
        `--template.text=${text}`,
        '--template.data=data.json',
      ],
      { [messageFile]: messageTemplates, 'data.json': JSON.stringify(data) },
    ).stdout;
  };

  it('says in its subject what is wrong and where', () => {
    const one = alert(labels, annotations);
    expect(render(messages.subject, [one])).toBe('[PAGE] orders prod: api fails 12 % of its <requests>');
    expect(render(messages.subject, [one], 'resolved')).toMatch(/^\[RESOLVED\] orders prod: api/);
    const other = alert({ ...labels, pod: 'api-2' }, { ...annotations, summary: 'another' });
    expect(render(messages.subject, [one, other])).toBe(
      '[PAGE] orders prod: ServiceErrors of api in orders-prod (2 alerts)',
    );
    expect(render(messages.unroutedSubject, [one])).toMatch(/^\[NO SUCH TENANT\] \[PAGE\] orders prod/);
  });

  it('says below it what it means, since when, and where to look', () => {
    expect(
      render(messages.text, [alert(labels, annotations)])
        .trim()
        .split('\n'),
    ).toEqual([
      'api fails 12 % of its <requests>',
      'For 5 minutes.',
      'Where: project orders, environment prod, namespace orders-prod, service api, cluster north',
      'Since: 2026-03-02 08:30 UTC',
      'Runbook: https://wiki.company.com/orders',
      'Dashboard: https://grafana.company.com/d/x',
    ]);
  });

  it('needs neither service nor links', () => {
    const bare = alert({ alertname: 'X', severity: 'ticket' }, { summary: 's' });
    expect(render(messages.subject, [bare])).toBe('[TICKET] s');
    expect(render(messages.text, [bare]).trim()).toBe(
      's\nWhere: cluster unknown\nSince: 2026-03-02 08:30 UTC',
    );
  });
});

it('tells nobody but the platform of its mail server', () => {
  const { global } = parse(stringify(alertmanagerConfig(notifiedStack()))) as { global: unknown };
  expect(global).toEqual({
    resolve_timeout: '5m',
    smtp_smarthost: notified.fallback.smarthost,
    smtp_from: notified.fallback.from,
    smtp_require_tls: true,
    http_config: { follow_redirects: false },
  });
});
