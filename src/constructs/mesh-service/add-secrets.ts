import { ExternalSecret } from '@cdk8s/external-secrets';
import type { Construct } from 'constructs';
import { names } from '../../conventions/names';
import type { MeshServiceSettings } from './mesh-service-settings';
import { objectMetadata } from './object-metadata';

/**
 * Adds an ExternalSecret for each secret. What some releases of External Secrets fill in is written out, because
 * Argo CD shows it as a difference otherwise (external-secrets/external-secrets#6398). A secret that leaves the
 * store stays in the cluster until its use is removed.
 */
export function addSecrets(scope: Construct, service: MeshServiceSettings): void {
  const { secretStore } = service;
  for (const secret of service.secrets) {
    const name = names.secret(service.name, secret.name);
    new ExternalSecret(scope, `secret-${secret.name}`, {
      metadata: objectMetadata(service, name),
      spec: {
        refreshInterval: secretStore.refresh,
        secretStoreRef: { kind: 'ClusterSecretStore', name: secretStore.name },
        target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
        dataFrom: [
          {
            extract: {
              key: secret.remote,
              conversionStrategy: 'Default',
              decodingStrategy: 'None',
              metadataPolicy: 'None',
              nullBytePolicy: 'Ignore',
            },
          },
        ],
      },
    });
  }
}
