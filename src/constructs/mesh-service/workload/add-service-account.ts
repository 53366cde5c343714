import { ServiceAccount } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { annotations } from '../../../conventions/annotations';
import { names } from '../../../conventions/names';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';

/**
 * Adds the identity of the service: its name in certificates and in the policies of what it calls. The proxy
 * brings a token of its own, so the application gets none.
 */
export function addServiceAccount(scope: Construct, service: MeshServiceSettings): void {
  const metadata = objectMetadata(service, service.name);
  const given = service.secrets.filter(({ from }) => from.kind === 'existing').map(({ name }) => name);
  new ServiceAccount(scope, 'service-account', {
    metadata: {
      ...metadata,
      ...(given.length > 0
        ? { annotations: { ...metadata.annotations, [annotations.givenSecrets]: given.join(',') } }
        : {}),
    },
    automountServiceAccountToken: false,
    ...(service.pullSecrets.length > 0
      ? {
          imagePullSecrets: service.pullSecrets.map((secret) => ({
            name: names.secret(service.name, secret.name),
          })),
        }
      : {}),
  });
}
