import { Receiver, type ReceiverProps } from '@cdk8s/flux';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import type { PushWebhook } from '../../model/delivery';
import type { Platform } from '../../model/platform';
import { addCredential } from '../told/add-credential';

/** What a host calls a push (https://fluxcd.io/flux/components/notification/receivers/#supported-receiver-types). */
const calls: Readonly<Record<PushWebhook['from'], Pick<ReceiverProps['spec'], 'type' | 'events'>>> = {
  github: { type: 'github', events: ['ping', 'push'] },
  gitlab: { type: 'gitlab', events: ['Push Hook'] },
  'bitbucket-server': { type: 'bitbucket', events: ['repo:refs_changed'] },
};

/** Adds what lets the Git host bring Flux to look at once, where the platform has a webhook. */
export function addPushReceiver(
  scope: Construct,
  { delivery: { webhook }, secretStore }: Pick<Platform, 'delivery' | 'secretStore'>,
): void {
  if (webhook === undefined) return;
  const name = deliveryNames.webhook;
  const namespace = deliveryNames.fluxNamespace;
  new Receiver(scope, 'push', {
    metadata: { name, namespace, labels: commonLabels() },
    spec: {
      ...calls[webhook.from],
      secretRef: { name },
      resources: [{ kind: 'GitRepository', name: deliveryNames.source }],
    },
  });
  addCredential(
    scope,
    {
      name,
      namespace,
      project: undefined,
      secret: name,
      key: 'token',
      policy: 'Owner',
      remote: webhook.remote,
      property: 'token',
    },
    secretStore,
  );
}
