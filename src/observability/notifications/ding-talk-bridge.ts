import type { Stack } from '../stack/stack';
import { usedReceivers } from './used-receivers';
import type { SecretReceiver } from './used-receivers';

/** What the bridge calls a receiver: letters, digits, `-` and `_`, of which names of ours have all but the last. */
export const dingTalkTarget = ({ id }: Pick<SecretReceiver, 'id'>): string => id.replaceAll('/', '_');

/** Where robots of DingTalk are told what to say. */
export const dingTalkHost = { host: 'oapi.dingtalk.com', port: 443 } as const;

/** A value that the bridge needs: `variable` stands for it in the template. */
interface BridgeValue {
  readonly variable: string;
  readonly remote: string;
  readonly property: string;
}

/**
 * `config.yml` of the bridge as a template of External Secrets, since the bridge reads credentials from no other
 * file: https://github.com/timonwong/prometheus-webhook-dingtalk. `toJson` makes a text of YAML of any value.
 */
export function dingTalkBridge(stack: Stack): {
  readonly config: string;
  readonly values: readonly BridgeValue[];
} {
  const receivers = usedReceivers(stack).filter(({ kind }) => kind === 'dingtalk');
  const values = receivers.flatMap(({ remote }, index) => [
    { variable: `url${index}`, remote, property: 'url' },
    { variable: `signingSecret${index}`, remote, property: 'signing-secret' },
  ]);
  const targets = receivers.map((receiver, index) =>
    [
      `  ${dingTalkTarget(receiver)}:`,
      `    url: {{ .url${index} | toJson }}`,
      `    secret: {{ .signingSecret${index} | toJson }}`,
    ].join('\n'),
  );
  return { config: ['timeout: 5s', 'targets:', ...targets, ''].join('\n'), values };
}
