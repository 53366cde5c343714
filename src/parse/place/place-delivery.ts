import type { PlatformDefinition } from '../../definition/platform-definition';
import type { Delivery } from '../../model/delivery';
import { placeReceiver } from './place-receiver';

/** How engines get what is rendered, and whom they tell of the platform's own parts. */
export function placeDelivery({
  delivery,
  observability,
}: Pick<PlatformDefinition, 'delivery' | 'observability'>): Delivery {
  const receivers = (names: readonly string[] = []) =>
    names.flatMap((name) => {
      const receiver = observability.receivers?.[name];
      return receiver === undefined ? [] : [placeReceiver(receiver, `platform/${name}`, 'platform')];
    });
  const { webhook, artifact } = delivery ?? {};
  return {
    undelivered: receivers(delivery?.undelivered),
    delivered: receivers(delivery?.delivered),
    roots: delivery?.roots ?? 'cluster',
    webhook: webhook && { from: webhook.from, remote: `platform/${webhook.secret}` },
    artifact: artifact && {
      url: artifact.url,
      tag: artifact.tag ?? 'latest',
      login: artifact.login ?? false,
      signedBy: artifact.signedBy,
    },
  };
}
