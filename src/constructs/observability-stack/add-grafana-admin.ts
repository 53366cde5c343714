import { ExternalSecret } from '@cdk8s/external-secrets';
import type { Construct } from 'constructs';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

/** Key of the store, with the properties `user` and `password`. */
const remote = 'platform/grafana-admin';

/** Adds the Secret of Grafana's administrator, out of the company's store, and returns its name. */
export function addGrafanaAdmin(scope: Construct, stack: Stack): string {
  const name = 'grafana-admin';
  new ExternalSecret(scope, 'admin', {
    metadata: stackMetadata(stack, name, components.grafana.name),
    spec: {
      refreshInterval: stack.secretStore.refresh,
      secretStoreRef: { kind: 'ClusterSecretStore', name: stack.secretStore.name },
      target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
      data: ['user', 'password'].map((property) => ({
        secretKey: property,
        // What the server would fill in: left out, Argo CD would see a difference for ever.
        remoteRef: {
          key: remote,
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
