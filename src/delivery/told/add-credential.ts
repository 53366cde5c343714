import { ExternalSecret } from '@cdk8s/external-secrets';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { remoteDefaults } from '../../conventions/remote-defaults';
import type { SecretStore } from '../../model/platform';

/** One value of the company's store, and where an engine looks for it. */
interface Credential {
  /** Name of the ExternalSecret. */
  readonly name: string;
  readonly namespace: string;
  /** Project whose it is; undefined for the platform's. */
  readonly project: string | undefined;
  /** The Secret, and its key. */
  readonly secret: string;
  readonly key: string;
  /** `Merge` where the Secret is the installation's own, of which nothing else is touched. */
  readonly policy: 'Owner' | 'Merge';
  /** Key of the store, and the property in it. */
  readonly remote: string;
  readonly property: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/**
 * Adds an ExternalSecret with one value: a team that forgot its own costs nobody else theirs. Several may merge into one
 * Secret (https://external-secrets.io/latest/guides/ownership-deletion-policy/#merge).
 */
export function addCredential(scope: Construct, credential: Credential, store: SecretStore): void {
  const { name, namespace, project, secret, key, policy, remote, property, annotations } = credential;
  new ExternalSecret(scope, `credential-${name}`, {
    metadata: { name, namespace, labels: commonLabels(project), ...(annotations && { annotations }) },
    spec: {
      refreshInterval: store.refresh,
      secretStoreRef: { kind: 'ClusterSecretStore', name: store.name },
      target: {
        name: secret,
        creationPolicy: policy,
        deletionPolicy: 'Retain',
        // Without a template the Secret would get our labels, and Argo CD knows its own by labels.
        ...(policy === 'Merge' ? { template: { engineVersion: 'v2', mergePolicy: 'Replace' } } : {}),
      },
      data: [
        {
          secretKey: key,
          remoteRef: {
            key: remote,
            property,
            ...remoteDefaults,
          },
        },
      ],
    },
  });
}
