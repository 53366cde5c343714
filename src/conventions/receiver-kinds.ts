import type { Receiver } from '../model/receiver';

/** What a kind of receiver needs: properties of its secret, and the first Alertmanager that reads them from files. */
interface ReceiverKind {
  readonly properties: readonly string[];
  /** Minor version of Alertmanager 0.x (its CHANGELOG: #3223 for webhooks, #4734 for WeCom). */
  readonly since: number;
}

/** Every kind of receiver, by what its credentials need. */
export const receiverKinds: Readonly<Record<Receiver['kind'], ReceiverKind>> = {
  mail: { properties: [], since: 25 },
  webhook: { properties: ['url'], since: 26 },
  slack: { properties: ['url'], since: 25 },
  pagerduty: { properties: ['routing-key'], since: 25 },
  wecom: { properties: ['api-secret'], since: 31 },
  // The bridge reads them, whatever the version of Alertmanager.
  dingtalk: { properties: ['url', 'signing-secret'], since: 25 },
};
