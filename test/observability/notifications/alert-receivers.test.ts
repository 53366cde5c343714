import { expect, it } from '@jest/globals';
import { alertReceivers } from '../../../src/observability/notifications/alert-receivers';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observed } from '../../constructs/observability-stack/observed';
import { notifiedStack } from './notified';

const all = alertReceivers(notifiedStack());
const find = (name: string) => all.find((receiver) => receiver.name === name);

it('has the platform’s, and two for each tenant', () => {
  expect(all.map(({ name }) => name)).toEqual([
    'fallback',
    'unrouted',
    'nobody',
    'dead-man-switch',
    'orders/dev/page',
    'orders/dev/ticket',
    'orders/staging/page',
    'orders/staging/ticket',
    'risk/dev/page',
    'risk/dev/ticket',
  ]);
  expect(find('nobody')).toEqual({ name: 'nobody' });
});

it('reads credentials from files, and holds none', () => {
  expect(find('dead-man-switch')).toEqual({
    name: 'dead-man-switch',
    webhook_configs: [
      { url_file: '/etc/alertmanager-secrets/platform/dead-man-switch/url', send_resolved: false },
    ],
  });
  expect(find('orders/dev/page')).toMatchObject({
    pagerduty_configs: [{ routing_key_file: '/etc/alertmanager-secrets/platform/oncall/routing-key' }],
    slack_configs: [
      {
        api_url_file: '/etc/alertmanager-secrets/orders/dev/chat/url',
        channel: '#orders',
        send_resolved: true,
      },
    ],
  });
  expect(find('orders/staging/page')).toMatchObject({
    wechat_configs: [
      {
        api_secret_file: '/etc/alertmanager-secrets/orders/staging/people/api-secret',
        corp_id: 'ww0123',
        agent_id: '1000002',
        to_party: '2|5',
      },
    ],
  });
  expect(find('orders/staging/ticket')).toEqual({
    name: 'orders/staging/ticket',
    webhook_configs: [
      {
        url: 'http://dingtalk-bridge.observability.svc.cluster.local:8060/dingtalk/orders_staging_group/send',
        send_resolved: true,
      },
    ],
  });
  expect(find('risk/dev/ticket')).toMatchObject({ email_configs: [{ to: 'desk@company.com' }] });
});

it('sends to the owner what no receiver is named for', () => {
  const receivers = alertReceivers(resolveStack(observed));
  for (const severity of ['page', 'ticket']) {
    expect(receivers.find(({ name }) => name === `orders/staging/${severity}`)).toMatchObject({
      email_configs: [{ to: 'trading@company.com', send_resolved: true }],
    });
  }
});

it('joins two ways of one kind', () => {
  const [tenant] = observed.tenants;
  if (tenant === undefined) throw new Error('there is no tenant');
  const mail = (address: string) => ({ kind: 'mail', id: address, address }) as const;
  const notify = { page: [mail('a@company.com'), mail('b@company.com')], ticket: undefined };
  const stack = resolveStack({ ...observed, tenants: [{ ...tenant, notify }], services: [] });
  expect(alertReceivers(stack).find(({ name }) => name.endsWith('/page'))?.email_configs).toMatchObject([
    { to: 'a@company.com' },
    { to: 'b@company.com' },
  ]);
});
