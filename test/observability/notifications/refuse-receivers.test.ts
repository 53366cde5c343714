import { expect, it } from '@jest/globals';
import { refuseReceivers } from '../../../src/observability/notifications/refuse-receivers';
import type { ObservabilityStackProps } from '../../../src/observability/stack/observability-stack-props';
import { notified, receivers } from './notified';

const [tenant] = notified.tenants;
if (tenant === undefined) throw new Error('there is no tenant');
const { group, people, chat } = receivers;
const only = (notify: NonNullable<typeof tenant.notify>, more: object = {}) => ({
  tenants: [{ ...tenant, notify, ...more }],
});

it('takes what can be reached', () => {
  expect(() => refuseReceivers(notified)).not.toThrow();
});

it.each<[string, Partial<ObservabilityStackProps>, string]>([
  ['nobody', only({ page: [], ticket: undefined }), `nobody is told of a page in ${tenant.namespace}`],
  [
    'DingTalk without a bridge',
    {
      ...only({ page: [group], ticket: undefined }),
      images: { ...notified.images, dingTalkBridge: undefined },
    },
    'needs the image dingTalkBridge',
  ],
  [
    'WeCom of an Alertmanager that reads no file',
    {
      ...only({ page: [people], ticket: undefined }),
      images: { ...notified.images, alertmanager: 'quay.io/prometheus/alertmanager:v0.30.1' },
    },
    'needs Alertmanager 0.31',
  ],
  [
    'one name for two receivers',
    only({ page: [chat], ticket: [{ ...chat, channel: '#other' }] }),
    'receiver orders/dev/chat is described in two ways',
  ],
  [
    'two namespaces of one environment that tell different people',
    { tenants: [tenant, { ...tenant, namespace: 'other', notify: { page: [chat], ticket: undefined } }] },
    `who is told of ${tenant.project} in ${tenant.environment} is described in two ways`,
  ],
  [
    'quiet hours that are none',
    only({ page: [chat], ticket: undefined }, { quiet: { timeZone: 'UTC', nights: undefined, days: [] } }),
    'name no time',
  ],
])('rejects %s', (_, changes, message) => {
  expect(() => refuseReceivers({ ...notified, ...changes })).toThrow(message);
});
