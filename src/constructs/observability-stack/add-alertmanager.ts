import { StatefulSet } from '@cdk8s/kubernetes';
import type { Container, Volume } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';
import { addConfigMap } from './add-config-map';
import type { ConfigSource } from './add-config-map';
import { addAlertmanagerSurroundings } from './add-alertmanager-surroundings';
import { priorityClass } from './add-priority-class';
import { addReceiverSecrets } from './add-receiver-secrets';
import { alertmanagerConfig } from '../../observability/notifications/alertmanager-config';
import { alertmanagerSettings } from './alertmanager-settings';
import { messageFile, messageTemplates } from '../../observability/notifications/message-templates';
import { secretsPath } from '../../observability/notifications/secret-file';
import { checksums } from './checksums';
import { components } from '../../observability/stack/components';
import { restrictedContainer, restrictedPod } from './restricted-pod';
import { selectPods } from './select-pods';
import { spreadOverNodes } from './spread-over-nodes';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';
import { volumeClaim } from './volume-claim';
import { toYaml } from '../../yaml/to-yaml';

const { name, port, gossip, replicas } = components.alertmanager;
const configPath = '/etc/alertmanager';
const dataPath = '/alertmanager';
const { user, storage, retention, resources } = alertmanagerSettings;

/**
 * Adds Alertmanager: three peers that every Prometheus tells of every alert, and of which one notifies. A changed
 * configuration makes new pods, one after the other: a peer that reloaded what the others do not have yet would send
 * twice, and what reloads would be a container more beside each.
 */
export function addAlertmanager(parent: Construct, stack: Stack): void {
  const scope = new Construct(parent, name);
  const config = addConfigMap(scope, stack, name, name, {
    'alertmanager.yml': toYaml([alertmanagerConfig(stack)]),
    [messageFile]: messageTemplates,
  });
  addAlertmanagerSurroundings(scope, stack);
  addStatefulSet(scope, stack, config, addReceiverSecrets(scope, stack));
}

function addStatefulSet(
  scope: Construct,
  stack: Stack,
  config: ConfigSource,
  secrets: Volume | undefined,
): void {
  const metadata = stackMetadata(stack, name, name);
  new StatefulSet(scope, 'stateful-set', {
    metadata: { ...metadata, annotations: protection },
    spec: {
      serviceName: names.headless(name),
      replicas,
      podManagementPolicy: 'Parallel',
      selector: selectPods(name),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      volumeClaimTemplates: [volumeClaim('data', storage, stack.storageClass)],
      template: {
        metadata: {
          labels: { ...metadata.labels, [labels.inject]: 'false' },
          annotations: checksums([config]),
        },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          priorityClassName: priorityClass,
          securityContext: restrictedPod(user),
          topologySpreadConstraints: spreadOverNodes(name),
          containers: [container(stack, secrets)],
          volumes: [
            { name: 'config', configMap: { name: config.name } },
            ...(secrets === undefined ? [] : [secrets]),
          ],
        },
      },
    },
  });
}

/** Names of the pods, which a StatefulSet counts from 0. */
const peers = ({ namespace }: Stack): string[] =>
  Array.from(
    { length: replicas },
    (_, index) => `${name}-${index}.${names.host(names.headless(name), namespace)}`,
  );

const container = (stack: Stack, secrets: Volume | undefined): Container => ({
  name,
  image: stack.images.alertmanager,
  args: [
    `--config.file=${configPath}/alertmanager.yml`,
    `--storage.path=${dataPath}`,
    `--data.retention=${retention}`,
    `--web.external-url=http://${names.host(name, stack.namespace)}:${port}`,
    `--cluster.listen-address=0.0.0.0:${gossip}`,
    ...peers(stack).map((peer) => `--cluster.peer=${peer}:${gossip}`),
    // A peer that moved has a new address: forget the old one soon.
    '--cluster.reconnect-timeout=5m',
  ],
  ports: [
    { name: 'http', containerPort: port, protocol: 'TCP' },
    { name: 'tcp-gossip', containerPort: gossip, protocol: 'TCP' },
    { name: 'udp-gossip', containerPort: gossip, protocol: 'UDP' },
  ],
  resources,
  securityContext: restrictedContainer,
  readinessProbe: { httpGet: { path: '/-/ready', port: 'http' }, periodSeconds: 5, timeoutSeconds: 3 },
  livenessProbe: {
    httpGet: { path: '/-/healthy', port: 'http' },
    periodSeconds: 10,
    timeoutSeconds: 3,
    failureThreshold: 6,
  },
  volumeMounts: [
    { name: 'config', mountPath: configPath, readOnly: true },
    { name: 'data', mountPath: dataPath },
    ...(secrets === undefined ? [] : [{ name: secrets.name, mountPath: secretsPath, readOnly: true }]),
  ],
});
