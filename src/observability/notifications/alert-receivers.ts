import { names } from '../../conventions/names';
import type { Receiver } from '../../model/receiver';
import { components } from '../stack/components';
import type { Stack } from '../stack/stack';
import type { AlertReceiver } from './alert-receiver';
import { dingTalkTarget } from './ding-talk-bridge';
import { messages } from './message-templates';
import { receiverNames } from './receiver-names';
import { receiversOf } from './receivers-of';
import { secretFile, secretsPath } from './secret-file';
import type { SecretReceiver } from './used-receivers';

/** Every receiver: the platform's, then two for each tenant, each with all ways to reach the people it stands for. */
export function alertReceivers(stack: Stack): AlertReceiver[] {
  const { email } = stack.fallback;
  const { deadManSwitch, namespace, tenants } = stack;
  return [
    { name: receiverNames.fallback, email_configs: [mail(email, messages.subject)] },
    { name: receiverNames.unrouted, email_configs: [mail(email, messages.unroutedSubject)] },
    { name: receiverNames.nobody },
    ...(deadManSwitch === undefined
      ? []
      : [
          {
            name: receiverNames.deadManSwitch,
            // It counts what arrives; that all is well again is nothing it wants to hear.
            webhook_configs: [{ url_file: fileOf(deadManSwitch, 'url'), send_resolved: false }],
          },
        ]),
    ...tenants.flatMap((tenant) =>
      (['page', 'ticket'] as const).map((severity) =>
        combine(
          receiverNames.tenant(tenant.project, tenant.environment, severity),
          receiversOf(tenant, severity).map((receiver) => toConfig(receiver, namespace)),
        ),
      ),
    ),
  ];
}

type Config = Omit<AlertReceiver, 'name'>;

/** One receiver of several ways, each kind of way a list. */
function combine(name: string, configs: readonly Config[]): AlertReceiver {
  const lists: Record<string, unknown[]> = {};
  for (const config of configs) {
    for (const [kind, list] of Object.entries(config)) {
      lists[kind] = [...(lists[kind] ?? []), ...list];
    }
  }
  return { name, ...(lists as Config) };
}

const fileOf = (receiver: SecretReceiver, property: string): string =>
  `${secretsPath}/${secretFile(receiver, property)}`;

const mail = (to: string, subject: string) => ({
  to,
  send_resolved: true,
  headers: { Subject: subject },
  html: messages.html,
  text: messages.text,
});

function toConfig(receiver: Receiver, namespace: string): Config {
  switch (receiver.kind) {
    case 'mail':
      return { email_configs: [mail(receiver.address, messages.subject)] };
    case 'webhook':
      return { webhook_configs: [{ url_file: fileOf(receiver, 'url'), send_resolved: true }] };
    case 'slack':
      return {
        slack_configs: [
          {
            api_url_file: fileOf(receiver, 'url'),
            channel: receiver.channel,
            send_resolved: true,
            title: messages.subject,
            title_link: messages.dashboard,
            text: messages.text,
          },
        ],
      };
    case 'pagerduty':
      return {
        pagerduty_configs: [
          {
            routing_key_file: fileOf(receiver, 'routing-key'),
            send_resolved: true,
            severity: messages.urgency,
            description: messages.subject,
            client_url: messages.dashboard,
            details: { alerts: messages.text, runbook: messages.runbook, dashboard: messages.dashboard },
          },
        ],
      };
    case 'wecom':
      return {
        wechat_configs: [
          {
            api_secret_file: fileOf(receiver, 'api-secret'),
            corp_id: receiver.corporation,
            agent_id: String(receiver.agent),
            to_party: receiver.parties.join('|'),
            send_resolved: true,
            message: `${messages.subject}\n${messages.text}`,
          },
        ],
      };
    case 'dingtalk': {
      const { name, port } = components.dingTalkBridge;
      return {
        webhook_configs: [
          {
            url: `http://${names.host(name, namespace)}:${port}/dingtalk/${dingTalkTarget(receiver)}/send`,
            send_resolved: true,
          },
        ],
      };
    }
  }
}
