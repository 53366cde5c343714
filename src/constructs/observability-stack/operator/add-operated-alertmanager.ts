import { Secret } from '@cdk8s/kubernetes';
import { Alertmanager } from '@cdk8s/prometheus-operator';
import type { PrometheusSpecVolumes } from '@cdk8s/prometheus-operator';
import { Construct } from 'constructs';
import { configSecrets } from '../../../conventions/config-secrets';
import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import { protection } from '../../../conventions/protection';
import { alertmanagerConfig } from '../../../observability/notifications/alertmanager-config';
import type { AlertmanagerConfig } from '../../../observability/notifications/alertmanager-config';
import { messageFile, messageTemplates } from '../../../observability/notifications/message-templates';
import { secretsPath } from '../../../observability/notifications/secret-file';
import { addReceiverSecrets } from '../add-receiver-secrets';
import { components } from '../../../observability/stack/components';
import type { Stack } from '../../../observability/stack/stack';
import { toYaml } from '../../../yaml/to-yaml';
import { priorityClass } from '../add-priority-class';
import { addAlertmanagerSurroundings } from '../add-alertmanager-surroundings';
import { alertmanagerSettings } from '../alertmanager-settings';
import { restrictedPod } from '../restricted-pod';
import { spreadOverNodes } from '../spread-over-nodes';
import { stackMetadata } from '../stack-metadata';
import { volumeClaim } from '../volume-claim';
import { imageVersion } from './image-version';

const { name, port, replicas } = components.alertmanager;
const config = configSecrets.alertmanager;
const { user, storage, retention, resources } = alertmanagerSettings;

/**
 * Adds Alertmanager as the operator takes it, with the configuration of the plain form word for word. An
 * AlertmanagerConfig could not say all of it: in each namespace it routes that namespace's alerts only, where a
 * project has several, and it has no word for the time zone of quiet hours.
 */
export function addOperatedAlertmanager(parent: Construct, stack: Stack): void {
  const scope = new Construct(parent, name);
  const metadata = stackMetadata(stack, name, name);
  addAlertmanagerSurroundings(scope, stack);
  new Secret(scope, 'config', {
    metadata: stackMetadata(stack, config.name, name),
    type: 'Opaque',
    stringData: {
      [config.key]: toYaml([withTemplates(alertmanagerConfig(stack))]),
      [messageFile]: messageTemplates,
    },
  });
  const secrets = addReceiverSecrets(scope, stack);
  const image = stack.images.alertmanager;
  const version = imageVersion(image);
  new Alertmanager(scope, 'alertmanager', {
    metadata: { ...metadata, annotations: protection },
    spec: {
      image,
      ...(version === undefined ? {} : { version }),
      replicas,
      serviceAccountName: name,
      serviceName: names.headless(name),
      portName: 'http',
      externalUrl: `http://${names.host(name, stack.namespace)}:${port}`,
      retention,
      configSecret: config.name,
      ...(secrets === undefined
        ? {}
        : {
            volumes: [secrets as PrometheusSpecVolumes],
            volumeMounts: [{ name: secrets.name, mountPath: secretsPath, readOnly: true }],
          }),
      podMetadata: { labels: { [labels.inject]: 'false' } },
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      priorityClassName: priorityClass,
      securityContext: restrictedPod(user),
      resources,
      topologySpreadConstraints: spreadOverNodes(name),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      storage: {
        disableMountSubPath: true,
        volumeClaimTemplate: volumeClaim('data', storage, stack.storageClass),
      },
    },
  });
}

/** The operator runs Alertmanager on a copy of the configuration that lies elsewhere than the other keys. */
const withTemplates = (configured: AlertmanagerConfig): AlertmanagerConfig => ({
  ...configured,
  templates: configured.templates.map((file) => `/etc/alertmanager/config/${file}`),
});
