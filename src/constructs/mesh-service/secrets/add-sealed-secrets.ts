import { SealedSecret } from '@cdk8s/sealed-secrets';
import type { Construct } from 'constructs';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { secretName } from './secret-name';

/** Adds a SealedSecret for each secret that is kept as ciphertext, which opens under its own name only. */
export function addSealedSecrets(scope: Construct, service: MeshServiceSettings): void {
  for (const { name, from } of service.secrets) {
    if (from.kind !== 'sealed') continue;
    new SealedSecret(scope, `sealed-secret-${name}`, {
      metadata: objectMetadata(service, secretName(service, name)),
      spec: { encryptedData: from.ciphertext },
    });
  }
}
