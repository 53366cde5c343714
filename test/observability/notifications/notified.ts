import type { Receiver } from '../../../src/model/receiver';
import type { ObservabilityStackProps } from '../../../src/observability/stack/observability-stack-props';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observed } from '../../constructs/observability-stack/observed';

/** A receiver of each kind; the first is of the platform, the others of a project in an environment. */
export const receivers = {
  oncall: { kind: 'pagerduty', id: 'platform/oncall', remote: 'platform/oncall' },
  mail: { kind: 'mail', id: 'risk/dev/mail', address: 'desk@company.com' },
  desk: {
    kind: 'webhook',
    id: 'risk/dev/desk',
    remote: 'risk/dev/desk-hook',
    host: 'desk.company.com',
    port: 8443,
  },
  chat: { kind: 'slack', id: 'orders/dev/chat', remote: 'orders/dev/slack', channel: '#orders' },
  people: {
    kind: 'wecom',
    id: 'orders/staging/people',
    remote: 'orders/staging/wecom',
    corporation: 'ww0123',
    agent: 1_000_002,
    parties: [2, 5],
  },
  group: { kind: 'dingtalk', id: 'orders/staging/group', remote: 'orders/staging/robot' },
} as const satisfies Record<string, Receiver>;

const { oncall, mail, desk, chat, people, group } = receivers;

/** Quiet at night and on Sundays. */
export const quiet = {
  timeZone: 'Europe/Berlin',
  nights: { from: '20:00', to: '07:00' },
  days: ['sunday'],
} as const;

/** The tenants of {@link observed} with receivers of every kind, one of them with quiet hours. */
export const notified: ObservabilityStackProps = {
  ...observed,
  images: {
    ...observed.images,
    dingTalkBridge: 'registry.company.com/prometheus-webhook-dingtalk:v2.1.0',
  },
  deadManSwitch: {
    kind: 'webhook',
    id: 'platform/dead-man-switch',
    remote: 'platform/dead-man',
    host: 'deadman.company.com',
    port: 443,
  },
  tenants: observed.tenants.map((tenant) => {
    switch (tenant.namespace) {
      case 'orders-dev':
        return { ...tenant, notify: { page: [oncall, chat], ticket: [chat] }, quiet };
      case 'orders-staging':
        return { ...tenant, notify: { page: [people], ticket: [group] } };
      default:
        return { ...tenant, notify: { page: [oncall, desk], ticket: [mail] } };
    }
  }),
};

/** The same, resolved. */
export const notifiedStack = () => resolveStack(notified);
