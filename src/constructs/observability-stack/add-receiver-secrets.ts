import type { Volume } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { receiverKinds } from '../../conventions/receiver-kinds';
import { secretFile } from '../../observability/notifications/secret-file';
import { usedReceivers } from '../../observability/notifications/used-receivers';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { addRemoteSecret } from './add-remote-secret';

/**
 * Adds the credentials of receivers, a Secret for each, and returns the volume that has them as files; undefined
 * where no receiver needs any. Each is optional: what one team forgot to put into the store costs that team its
 * messages, and not all teams Alertmanager, which could not start.
 */
export function addReceiverSecrets(scope: Construct, stack: Stack): Volume | undefined {
  const sources = usedReceivers(stack)
    .filter(({ kind }) => kind !== 'dingtalk')
    .map((receiver) => {
      // Dots, which no part of it may contain.
      const name = `receiver.${receiver.id.replaceAll('/', '.')}`;
      const { properties } = receiverKinds[receiver.kind];
      addRemoteSecret(
        scope,
        stack,
        components.alertmanager.name,
        name,
        properties.map((property) => ({ secretKey: property, remote: receiver.remote, property })),
      );
      return {
        secret: {
          name,
          items: properties.map((key) => ({ key, path: secretFile(receiver, key) })),
          optional: true,
        },
      };
    });
  return sources.length === 0 ? undefined : { name: 'secrets', projected: { defaultMode: 0o440, sources } };
}
