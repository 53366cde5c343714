import { ExternalSecret } from '@cdk8s/external-secrets';
import type { Construct } from 'constructs';
import { remoteDefaults } from '../../conventions/remote-defaults';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

/** A key of a Secret, and the property of the store that it comes from. */
export interface RemoteValue {
  readonly secretKey: string;
  readonly remote: string;
  readonly property: string;
}

/** Adds a Secret out of the company's store; with `files` it has these, made of the values, instead of the values. */
export function addRemoteSecret(
  scope: Construct,
  stack: Stack,
  component: string,
  name: string,
  values: readonly RemoteValue[],
  files?: Readonly<Record<string, string>>,
): void {
  new ExternalSecret(scope, `secret-${name}`, {
    metadata: stackMetadata(stack, name, component),
    spec: {
      refreshInterval: stack.secretStore.refresh,
      secretStoreRef: { kind: 'ClusterSecretStore', name: stack.secretStore.name },
      target: {
        name,
        creationPolicy: 'Owner',
        deletionPolicy: 'Retain',
        ...(files === undefined
          ? {}
          : { template: { engineVersion: 'v2', mergePolicy: 'Replace', data: { ...files } } }),
      },
      data: values.map(({ secretKey, remote, property }) => ({
        secretKey,
        remoteRef: {
          key: remote,
          property,
          ...remoteDefaults,
        },
      })),
    },
  });
}
