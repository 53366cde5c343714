import { expect, it } from '@jest/globals';
import { alertRoutes } from '../../../src/observability/notifications/alert-routes';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { notified, notifiedStack } from './notified';

const { routes: [watchdog, none, orders, risk, others, ...rest] = [], ...root } =
  alertRoutes(notifiedStack());

it('goes by project, then environment, then severity', () => {
  expect(root).toMatchObject({
    receiver: 'fallback',
    group_by: ['alertname', 'project', 'environment', 'namespace', 'service'],
  });
  expect(none).toEqual({ receiver: 'nobody', matchers: ['severity="none"'] });
  expect(orders).toMatchObject({
    receiver: 'unrouted',
    matchers: ['project="orders"'],
    routes: [
      {
        receiver: 'orders/dev/ticket',
        matchers: ['environment="dev"'],
        routes: [{ receiver: 'orders/dev/page', matchers: ['severity="page"'] }],
      },
      { receiver: 'orders/staging/ticket', routes: [{ receiver: 'orders/staging/page' }] },
    ],
  });
  expect(risk).toMatchObject({ matchers: ['project="risk"'], routes: [{ receiver: 'risk/dev/ticket' }] });
  expect(others).toEqual({ receiver: 'unrouted', matchers: ['project!=""'] });
  expect(rest).toEqual([]);
});

it('ends with the first that matches: no alert has two tenants', () => {
  expect(JSON.stringify(alertRoutes(notifiedStack()))).not.toContain('continue');
});

it('mutes tickets and pages, since a child does not inherit it', () => {
  const muted = { mute_time_intervals: ['quiet/orders/dev'] };
  expect(orders?.routes?.[0]).toMatchObject({ ...muted, routes: [muted] });
  expect(JSON.stringify([orders?.routes?.[1], risk, watchdog])).not.toContain('mute');
});

it('tells the dead man’s switch often, or the platform once a day', () => {
  expect(watchdog).toEqual({
    receiver: 'dead-man-switch',
    matchers: ['alertname="Watchdog"', 'project=""'],
    group_wait: '0s',
    group_interval: '1m',
    repeat_interval: '5m',
  });
  const [without] = alertRoutes(resolveStack({ ...notified, deadManSwitch: undefined })).routes ?? [];
  expect(without).toMatchObject({ receiver: 'fallback', repeat_interval: '24h' });
});
