import { AuthorizationPolicy } from '@cdk8s/istio';
import { Service, StatefulSet } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { protection } from '../../conventions/protection';
import { telemetryNames } from '../../conventions/telemetry-names';
import type { LogStore } from '../../model/log-store';
import { intakeTenants } from '../../observability/logs/intake-tenants';
import type { IntakePort } from '../../observability/logs/intake-tenants';
import { keptPath } from '../../observability/logs/log-exporter';
import { logIntakeConfig } from '../../observability/logs/log-intake-config';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { toYaml } from '../../yaml/to-yaml';
import { addConfigMap } from './add-config-map';
import { addDisruptionBudget } from './add-disruption-budget';
import { addLogCredentials } from './add-log-credentials';
import { addLogStoreAccess } from './add-log-store-access';
import { addServiceAccount } from './add-service-account';
import { checksums } from './checksums';
import { collectorConfigFile, collectorContainer } from './collector-container';
import { inboundProxy } from './inbound-proxy';
import { restrictedPod } from './restricted-pod';
import { selectPods } from './select-pods';
import { spreadOverNodes } from './spread-over-nodes';
import { stackMetadata } from './stack-metadata';
import { volumeClaim } from './volume-claim';

const { name } = components.logIntake;
/** The user of the image. */
const user = 10_001;
/** Lines that wait while the store is away. */
const storage = '10Gi';

/** Port of a container by a name of its own: a Service that goes by it finds the pods' number, old or new. */
const portName = (port: number) => `in-${port}`;

/** Adds what takes logs by TCP, where anybody sends some: two pods, each with a disk of lines to be sent. */
export function addLogIntake(parent: Construct, stack: Stack, store: LogStore): void {
  const senders = intakeTenants(stack);
  if (senders.length === 0) return;
  const scope = new Construct(parent, name);
  addServiceAccount(scope, stack, name);
  addDisruptionBudget(scope, stack, name);
  for (const sender of senders) addEntrance(scope, stack, sender);
  addLogStoreAccess(scope, stack, store, name, stackMetadata(stack, `${name}-to-log-store`, name));
  addStatefulSet(scope, stack, store, senders);
}

/** The Service that one namespace sees, and who may come in on its port. */
function addEntrance(scope: Construct, stack: Stack, { tenant, port }: IntakePort): void {
  const { namespace, telemetry } = tenant;
  const metadata = stackMetadata(stack, telemetryNames.intakeOf(namespace), name);
  new Service(scope, `service-${namespace}`, {
    metadata: { ...metadata, annotations: { [annotations.exportTo]: namespace } },
    spec: {
      selector: { [labels.service]: name },
      ports: [
        {
          name: 'tcp-json',
          port: telemetryNames.intakePort,
          targetPort: portName(port),
          protocol: 'TCP',
          appProtocol: 'tcp',
        },
      ],
    },
  });
  new AuthorizationPolicy(scope, `senders-${namespace}`, {
    metadata,
    spec: {
      selector: selectPods(name),
      action: 'ALLOW',
      rules: [
        {
          // A source each: one takes 16 accounts at most.
          from: (telemetry?.logSenders ?? []).map((service) => ({
            source: { serviceAccounts: [`${namespace}/${service}`] },
          })),
          to: [{ operation: { ports: [String(port)] } }],
        },
      ],
    },
  });
}

function addStatefulSet(
  scope: Construct,
  stack: Stack,
  store: LogStore,
  senders: readonly IntakePort[],
): void {
  const metadata = stackMetadata(stack, name, name);
  const proxy = inboundProxy(stack);
  const config = addConfigMap(scope, stack, name, name, {
    [collectorConfigFile]: toYaml([logIntakeConfig(stack, senders, store)]),
  });
  const credentials = addLogCredentials(scope, stack, store, {
    ...stackMetadata(stack, 'log-store', name),
    name: 'log-store',
  });
  new StatefulSet(scope, 'stateful-set', {
    metadata: { ...metadata, annotations: protection },
    spec: {
      // There is none of this name: nobody calls one of the pods.
      serviceName: name,
      replicas: 2,
      podManagementPolicy: 'Parallel',
      selector: selectPods(name),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      volumeClaimTemplates: [volumeClaim('kept', storage, stack.storageClass)],
      template: {
        metadata: {
          labels: { ...metadata.labels, ...proxy.labels },
          annotations: { ...proxy.annotations, ...checksums([config]) },
        },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: restrictedPod(user),
          topologySpreadConstraints: spreadOverNodes(name),
          containers: [
            collectorContainer({
              name,
              image: store.collector,
              cpu: '100m',
              memory: 512,
              env: credentials.env,
              ports: senders.map(({ port }) => ({
                name: portName(port),
                containerPort: port,
                protocol: 'TCP',
              })),
              volumeMounts: [{ name: 'kept', mountPath: keptPath }, ...credentials.volumeMounts],
            }),
          ],
          volumes: [{ name: 'config', configMap: { name: config.name } }, ...credentials.volumes],
        },
      },
    },
  });
}
