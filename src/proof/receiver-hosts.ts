import type { Platform } from '../model/platform';
import type { Receiver } from '../model/receiver';
import type { TenantOutline } from '../model/tenant-outline';

/** Where alerts are sent but by mail, a second time: a proof that read it where it is rendered from would prove less. */
export function receiverHosts({ observability }: Platform, tenants: readonly TenantOutline[]) {
  const told = [
    observability.deadManSwitch,
    ...tenants.flatMap(({ notify: { page, ticket } }) => [...(page ?? []), ...(ticket ?? [])]),
  ];
  const hosts = told.flatMap((receiver) => (receiver === undefined ? [] : (hostOf(receiver) ?? [])));
  return {
    /** What Alertmanager calls itself, each once. */
    direct: [...new Map(hosts.map((one) => [`${one.host}:${one.port}`, one])).values()],
    /** Whether the bridge to DingTalk is there. */
    bridged: told.some((receiver) => receiver?.kind === 'dingtalk'),
  };
}

function hostOf(receiver: Receiver): { readonly host: string; readonly port: number } | undefined {
  switch (receiver.kind) {
    case 'mail':
    case 'dingtalk':
      return undefined;
    case 'webhook':
      return { host: receiver.host, port: receiver.port };
    case 'slack':
      return { host: 'hooks.slack.com', port: 443 };
    case 'pagerduty':
      return { host: 'events.pagerduty.com', port: 443 };
    case 'wecom':
      return { host: 'qyapi.weixin.qq.com', port: 443 };
  }
}
