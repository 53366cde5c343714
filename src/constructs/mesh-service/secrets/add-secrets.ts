import { ExternalSecret } from '@cdk8s/external-secrets';
import type { Construct } from 'constructs';
import { remoteDefaults } from '../../../conventions/remote-defaults';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { secretName } from './secret-name';

/**
 * Adds an ExternalSecret for each secret of the company's store. What some releases of External Secrets fill in is written out, because
 * Argo CD shows it as a difference otherwise (external-secrets/external-secrets#6398). A secret that leaves the
 * store stays in the cluster until its use is removed.
 */
export function addSecrets(scope: Construct, service: MeshServiceSettings): void {
  const { secretStore } = service;
  for (const { name: secret, from } of service.secrets) {
    if (from.kind !== 'store') continue;
    const name = secretName(service, secret);
    new ExternalSecret(scope, `secret-${secret}`, {
      metadata: objectMetadata(service, name),
      spec: {
        refreshInterval: secretStore.refresh,
        secretStoreRef: { kind: 'ClusterSecretStore', name: secretStore.name },
        target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
        dataFrom: [
          {
            extract: {
              key: from.remote,
              ...remoteDefaults,
            },
          },
        ],
      },
    });
  }
}
