import type { Stack } from '../stack/stack';
import { usedReceivers } from './used-receivers';
import type { SecretReceiver } from './used-receivers';

/** A place outside the cluster that receives alerts. */
export interface ReachedHost {
  readonly host: string;
  readonly port: number;
}

/** What Alertmanager itself has to reach but the mail server, each once, in order. */
export function reachedHosts(stack: Pick<Stack, 'tenants' | 'deadManSwitch'>): readonly ReachedHost[] {
  const hosts = usedReceivers(stack).flatMap((receiver) => hostOf(receiver) ?? []);
  return [...new Map(hosts.map((reached) => [`${reached.host}:${reached.port}`, reached]))]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, reached]) => reached);
}

/** Whether messages leave through the bridge to DingTalk. */
export const needsBridge = (stack: Pick<Stack, 'tenants' | 'deadManSwitch'>): boolean =>
  usedReceivers(stack).some(({ kind }) => kind === 'dingtalk');

function hostOf(receiver: SecretReceiver): ReachedHost | undefined {
  switch (receiver.kind) {
    case 'webhook':
      return { host: receiver.host, port: receiver.port };
    case 'slack':
      return { host: 'hooks.slack.com', port: 443 };
    case 'pagerduty':
      return { host: 'events.pagerduty.com', port: 443 };
    case 'wecom':
      return { host: 'qyapi.weixin.qq.com', port: 443 };
    case 'dingtalk':
      return undefined;
  }
}
