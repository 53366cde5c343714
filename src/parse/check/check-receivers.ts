import { alertmanagerLacks } from '../../conventions/alertmanager-lacks';
import type { ReceiverDefinition } from '../../definition/receiver-definition';
import type { ObservabilityImages } from '../../model/observability';
import { problem, type Problem } from '../../problems/problem';
import { checkName } from './check-name';
import { findCredential } from './credentials/find-credential';
import { isInMesh } from './is-in-mesh';

/** What is wrong with receivers, whoever declares them. */
export function checkReceivers(
  receivers: Readonly<Record<string, ReceiverDefinition>>,
  images: ObservabilityImages,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  return Object.entries(receivers).flatMap(([name, receiver]) => {
    const here = { file: at.file, path: [...at.path, name] };
    return [...checkName('receiver', name, here), ...checkReceiver(receiver, images, here)];
  });
}

/** What is wrong with one, but for its name. */
export function checkReceiver(
  receiver: ReceiverDefinition,
  images: ObservabilityImages,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  const below = (field: string) => ({ file: at.file, path: [...at.path, field] });
  const kind = receiver.receiver;
  const needed = alertmanagerLacks(images.alertmanager, kind);
  return [
    ...('secret' in receiver && !isReference(receiver.secret)
      ? [problem('secret-not-a-name', below('secret'), { length: receiver.secret.length })]
      : []),
    ...(receiver.receiver === 'webhook' && isInMesh(receiver.host)
      ? [problem('receiver-in-cluster', below('host'), { host: receiver.host })]
      : []),
    ...(needed === undefined
      ? []
      : [problem('alertmanager-too-old', at, { kind, needed, image: images.alertmanager })]),
    ...(kind === 'dingtalk' && images.dingTalkBridge === undefined ? [problem('no-bridge', at, {})] : []),
  ];
}

/** Keys of PagerDuty are 32 letters and digits without a break, which no person calls a secret. */
const key = /^(?=.*\d)[a-z0-9]{20,}$/;

/** Whether a text is a name of the store. Addresses of webhooks and keys are none. */
function isReference(text: string): boolean {
  return (
    /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text) &&
    !key.test(text) &&
    findCredential(undefined, text) === undefined
  );
}
