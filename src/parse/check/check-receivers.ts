import { alertmanagerLacks } from '../../conventions/alertmanager-lacks';
import type { ReceiverDefinition } from '../../definition/receiver-definition';
import type { ObservabilityImages } from '../../model/observability';
import { problem, type Problem } from '../../problems/problem';
import { checkName } from './check-name';
import { checkReference } from './check-reference';
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
    ...('secret' in receiver ? checkReference(receiver.secret, below('secret')) : []),
    ...(receiver.receiver === 'webhook' && isInMesh(receiver.host)
      ? [problem('receiver-in-cluster', below('host'), { host: receiver.host })]
      : []),
    ...(needed === undefined
      ? []
      : [problem('alertmanager-too-old', at, { kind, needed, image: images.alertmanager })]),
    ...(kind === 'dingtalk' && images.dingTalkBridge === undefined ? [problem('no-bridge', at, {})] : []),
  ];
}
