import { ExternalSecret } from '@cdk8s/external-secrets';
import type { Construct } from 'constructs';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

/** A Secret as Grafana mounts it. */
export interface MountedSecret {
  readonly volume: string;
  readonly secret: string;
  readonly path: string;
}

/** Adds a Secret of Grafana's with properties of a key of the company's store, and returns its name. */
export function addStoreSecret(
  scope: Construct,
  stack: Stack,
  name: string,
  key: string,
  properties: readonly string[],
): string {
  new ExternalSecret(scope, `secret-${name}`, {
    metadata: stackMetadata(stack, name, components.grafana.name),
    spec: {
      refreshInterval: stack.secretStore.refresh,
      secretStoreRef: { kind: 'ClusterSecretStore', name: stack.secretStore.name },
      target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
      data: properties.map((property) => ({
        secretKey: property,
        // What the server would fill in: left out, Argo CD would see a difference for ever.
        remoteRef: {
          key,
          property,
          conversionStrategy: 'Default',
          decodingStrategy: 'None',
          metadataPolicy: 'None',
          nullBytePolicy: 'Ignore',
        },
      })),
    },
  });
  return name;
}
