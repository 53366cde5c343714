import { ExternalSecret } from '@cdk8s/external-secrets';
import type { Container, Volume, VolumeMount } from '@cdk8s/kubernetes';
import type { ApiObjectMetadata } from 'cdk8s';
import type { Construct } from 'constructs';
import { remoteDefaults } from '../../conventions/remote-defaults';
import type { LogStore } from '../../model/log-store';
import { logStorePath } from '../../observability/logs/log-exporter';
import type { Stack } from '../../observability/stack/stack';

/** How a pod gets at what {@link addLogCredentials} adds. */
export interface LogCredentials {
  readonly env: NonNullable<Container['env']>;
  readonly volumes: readonly Volume[];
  readonly volumeMounts: readonly VolumeMount[];
}

/** Adds the Secret with which a collector writes logs, out of the company's store, named as `metadata` says. */
export function addLogCredentials(
  scope: Construct,
  { secretStore }: Stack,
  store: LogStore,
  metadata: ApiObjectMetadata & { readonly name: string },
): LogCredentials {
  const { name } = metadata;
  const properties = ['user', 'password', ...(store.privateAuthority ? ['ca'] : [])];
  new ExternalSecret(scope, 'credentials', {
    metadata,
    spec: {
      refreshInterval: secretStore.refresh,
      secretStoreRef: { kind: 'ClusterSecretStore', name: secretStore.name },
      target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
      data: properties.map((property) => ({
        secretKey: property,
        remoteRef: {
          key: store.secret,
          property,
          ...remoteDefaults,
        },
      })),
    },
  });
  const key = (variable: string, property: string) => ({
    name: variable,
    valueFrom: { secretKeyRef: { name, key: property } },
  });
  return {
    env: [key('LOG_STORE_USER', 'user'), key('LOG_STORE_PASSWORD', 'password')],
    ...(store.privateAuthority
      ? {
          volumes: [
            {
              name: 'authority',
              secret: { secretName: name, defaultMode: 0o440, items: [{ key: 'ca', path: 'ca' }] },
            },
          ],
          volumeMounts: [{ name: 'authority', mountPath: logStorePath, readOnly: true }],
        }
      : { volumes: [], volumeMounts: [] }),
  };
}
