import { ConfigMap } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { argocdKeys } from '../../conventions/argocd-keys';
import { deliveryNames } from '../../conventions/delivery-names';
import { receiverKinds } from '../../conventions/receiver-kinds';
import type { Platform } from '../../model/platform';
import { addCredential } from '../told/add-credential';
import type { ToldReceiver } from '../told/all-told';
import { notificationConfig } from './notification-config';
import { serviceName } from './service-name';
import { waves } from './waves';

/**
 * Adds what Argo CD sends by. The ConfigMap is wholly ours, as it follows from definitions; the Secret is the
 * installation's, and gets a key for each receiver. Nothing where nobody is told of anything.
 */
export function addNotifications(
  scope: Construct,
  cluster: string,
  told: readonly ToldReceiver[],
  { observability, secretStore }: Pick<Platform, 'observability' | 'secretStore'>,
): void {
  if (told.length === 0) return;
  const namespace = deliveryNames.argocdNamespace;
  const receivers = told.map(({ receiver }) => receiver);
  new ConfigMap(scope, 'notifications', {
    metadata: { name: deliveryNames.notifications.config, namespace, labels: commonLabels() },
    data: notificationConfig(cluster, receivers, observability.fallback),
  });
  for (const { receiver, project } of told) {
    if (receiver.kind === 'mail') continue;
    for (const property of receiverKinds[receiver.kind].properties) {
      addCredential(
        scope,
        {
          name: deliveryNames.credential(receiver.id),
          namespace,
          project,
          secret: deliveryNames.notifications.secret,
          key: serviceName(receiver),
          policy: 'Merge',
          annotations: { [argocdKeys.syncWave]: waves.credentials },
          remote: receiver.remote,
          property,
        },
        secretStore,
      );
    }
  }
}
