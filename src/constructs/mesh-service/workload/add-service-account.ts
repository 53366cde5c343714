import { ServiceAccount } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { names } from '../../../conventions/names';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';

/**
 * Adds the identity of the service: its name in certificates and in the policies of what it calls. The proxy
 * brings a token of its own, so the application gets none.
 */
export function addServiceAccount(scope: Construct, service: MeshServiceSettings): void {
  new ServiceAccount(scope, 'service-account', {
    metadata: objectMetadata(service, service.name),
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
