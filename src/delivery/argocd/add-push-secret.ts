import type { Construct } from 'constructs';
import { argocdKeys } from '../../conventions/argocd-keys';
import { deliveryNames } from '../../conventions/delivery-names';
import type { PushWebhook } from '../../model/delivery';
import type { Platform } from '../../model/platform';
import { addCredential } from '../told/add-credential';
import { waves } from './waves';

/** Keys of Argo CD's own Secret, by who calls (https://argo-cd.readthedocs.io/en/stable/operator-manual/webhook/). */
const keys: Readonly<Record<PushWebhook['from'], string>> = {
  github: 'webhook.github.secret',
  gitlab: 'webhook.gitlab.secret',
  'bitbucket-server': 'webhook.bitbucketserver.secret',
};

/** Adds what calls of the Git host are signed with to Argo CD's own Secret, where the platform has a webhook. */
export function addPushSecret(
  scope: Construct,
  { delivery: { webhook }, secretStore }: Pick<Platform, 'delivery' | 'secretStore'>,
): void {
  if (webhook === undefined) return;
  addCredential(
    scope,
    {
      name: deliveryNames.webhook,
      namespace: deliveryNames.argocdNamespace,
      project: undefined,
      secret: deliveryNames.argocdSecret,
      key: keys[webhook.from],
      policy: 'Merge',
      annotations: { [argocdKeys.syncWave]: waves.credentials },
      remote: webhook.remote,
      property: 'token',
    },
    secretStore,
  );
}
