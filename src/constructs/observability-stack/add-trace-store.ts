import { Service, StatefulSet } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { protection } from '../../conventions/protection';
import type { Traces } from '../../model/traces';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { tracesPath, traceStoreConfig } from '../../observability/traces/trace-store-config';
import { toYaml } from '../../yaml/to-yaml';
import { addConfigMap } from './add-config-map';
import { addServiceAccount } from './add-service-account';
import { checksums } from './checksums';
import { collectorConfigFile, collectorContainer } from './collector-container';
import { restrictedPod } from './restricted-pod';
import { selectPods } from './select-pods';
import { stackMetadata } from './stack-metadata';
import { volumeClaim } from './volume-claim';

const { name, query, otlp } = components.traceStore;
/** The user of the image. */
const user = 10_001;

/**
 * Adds where traces are kept: one pod, since Badger's files have one reader and writer. While it is moved, collectors
 * hold back what they can. Without a disruption budget, which for one replica would block the drain of its node.
 */
export function addTraceStore(parent: Construct, stack: Stack, traces: Traces): void {
  const scope = new Construct(parent, name);
  const metadata = stackMetadata(stack, name, name);
  const config = addConfigMap(scope, stack, name, name, {
    [collectorConfigFile]: toYaml([traceStoreConfig(traces.days)]),
  });
  addServiceAccount(scope, stack, name);
  new Service(scope, 'service', {
    metadata: { ...metadata, annotations: { [annotations.exportTo]: '.' } },
    spec: {
      selector: { [labels.service]: name },
      ports: [
        { name: 'http', port: query, targetPort: 'http', protocol: 'TCP', appProtocol: 'http' },
        { name: 'grpc-otlp', port: otlp, targetPort: 'grpc-otlp', protocol: 'TCP', appProtocol: 'grpc' },
      ],
    },
  });
  new StatefulSet(scope, 'stateful-set', {
    metadata: { ...metadata, annotations: protection },
    spec: {
      serviceName: name,
      replicas: 1,
      selector: selectPods(name),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      volumeClaimTemplates: [volumeClaim('data', traces.storage, stack.storageClass)],
      template: {
        metadata: {
          labels: { ...metadata.labels, [labels.inject]: 'false' },
          annotations: checksums([config]),
        },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: restrictedPod(user),
          containers: [
            collectorContainer({
              name,
              image: traces.store,
              cpu: '200m',
              memory: 2048,
              ports: [
                { name: 'http', containerPort: query, protocol: 'TCP' },
                { name: 'grpc-otlp', containerPort: otlp, protocol: 'TCP' },
              ],
              volumeMounts: [{ name: 'data', mountPath: tracesPath }],
            }),
          ],
          volumes: [{ name: 'config', configMap: { name: config.name } }],
        },
      },
    },
  });
}
