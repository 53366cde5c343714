import { ExternalSecret } from '@cdk8s/external-secrets';
import type { Construct } from 'constructs';
import { names } from '../../../conventions/names';
import { remoteDefaults } from '../../../conventions/remote-defaults';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';

/** Key that the kubelet reads (https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets). */
const property = '.dockerconfigjson';

/**
 * Adds the credentials for registries that ask who pulls, of the type that the kubelet wants. What the server
 * would fill in is written out, as for other secrets.
 */
export function addPullSecrets(scope: Construct, service: MeshServiceSettings): void {
  const { secretStore } = service;
  for (const secret of service.pullSecrets) {
    const name = names.secret(service.name, secret.name);
    new ExternalSecret(scope, `pull-secret-${secret.name}`, {
      metadata: objectMetadata(service, name),
      spec: {
        refreshInterval: secretStore.refresh,
        secretStoreRef: { kind: 'ClusterSecretStore', name: secretStore.name },
        target: {
          name,
          creationPolicy: 'Owner',
          deletionPolicy: 'Retain',
          template: {
            type: 'kubernetes.io/dockerconfigjson',
            engineVersion: 'v2',
            mergePolicy: 'Replace',
          },
        },
        data: [
          {
            secretKey: property,
            remoteRef: {
              key: secret.remote,
              property,
              ...remoteDefaults,
            },
          },
        ],
      },
    });
  }
}
