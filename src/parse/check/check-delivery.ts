import type { PlatformDefinition } from '../../definition/platform-definition';
import { problem, type Problem } from '../../problems/problem';
import { checkReference } from './check-reference';
import { checkTold } from './check-told';

/** What is wrong with how engines get what is rendered, and with whom they tell. */
export function checkDelivery(
  { delivery, clusters, observability }: PlatformDefinition,
  file: string,
): readonly Problem[] {
  if (delivery === undefined) return [];
  const { undelivered, delivered, webhook, artifact } = delivery;
  const at = (...path: readonly string[]) => ({ file, path: ['delivery', ...path] });
  const receivers = new Map(Object.entries(observability.receivers ?? {}));
  const verifying = artifact?.signedBy === undefined ? [] : Object.entries(clusters);
  return [
    ...checkTold(undelivered, receivers, clusters, at('undelivered')),
    ...checkTold(delivered, receivers, clusters, at('delivered')),
    ...(webhook === undefined ? [] : checkReference(webhook.secret, at('webhook', 'secret'))),
    ...(webhook !== undefined && artifact !== undefined
      ? [problem('webhook-of-artifact', at('webhook'), { from: webhook.from })]
      : []),
    ...verifying.flatMap(([cluster, { engine }]) =>
      engine === 'argocd' ? [problem('unverified-artifact', at('artifact', 'signedBy'), { cluster })] : [],
    ),
  ];
}
