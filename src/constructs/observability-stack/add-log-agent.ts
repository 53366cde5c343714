import { DaemonSet, NetworkPolicy, ServiceAccount } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { networkPeers } from '../../conventions/network-peers';
import { networkRules } from '../../conventions/network-rules';
import type { LogStore } from '../../model/log-store';
import { keptPath } from '../../observability/logs/log-exporter';
import { logAgentConfig, podLogsPath } from '../../observability/logs/log-agent-config';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { toYaml } from '../../yaml/to-yaml';
import { addConfigMap } from './add-config-map';
import { addLogCredentials } from './add-log-credentials';
import { addLogStoreAccess } from './add-log-store-access';
import { checksums } from './checksums';
import { collectorConfigFile, collectorContainer } from './collector-container';
import { selectPods } from './select-pods';

const { name, port } = components.logAgent;
const namespace = names.nodeAgentsNamespace;

/** On the node: where it had read to, and what it could not send yet. */
const nodePath = '/var/lib/meshwright-log-agent';

/**
 * Adds what reads the logs of containers, one on each node, also on those of the control plane. It runs as root, as
 * the kubelet's files are readable for root alone, with no capability and nothing of the node but these two folders.
 */
export function addLogAgent(parent: Construct, stack: Stack, store: LogStore): void {
  const scope = new Construct(parent, name);
  // In the namespace of the agents, where no other object of the stack is.
  const metadata = { name, namespace, labels: { ...commonLabels(), [labels.service]: name } };
  const config = addConfigMap(scope, { ...stack, namespace }, name, name, {
    [collectorConfigFile]: toYaml([logAgentConfig(stack, store)]),
  });
  const credentials = addLogCredentials(scope, stack, store, { ...metadata, name: 'log-store' });
  new ServiceAccount(scope, 'service-account', { metadata, automountServiceAccountToken: false });
  new NetworkPolicy(scope, 'network', {
    metadata,
    spec: {
      podSelector: selectPods(name),
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [networkPeers.service(stack.namespace, components.prometheus.name)],
          ports: [{ port, protocol: 'TCP' }],
        },
      ],
      egress: networkRules.toDns(stack.networks.dns),
    },
  });
  addLogStoreAccess(scope, stack, store, name, { ...metadata, name: `${name}-to-log-store` });
  new DaemonSet(scope, 'daemon-set', {
    metadata,
    spec: {
      selector: selectPods(name),
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
      template: {
        metadata: {
          labels: { ...metadata.labels, [labels.inject]: 'false' },
          annotations: checksums([config]),
        },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: { runAsUser: 0, runAsGroup: 0, seccompProfile: { type: 'RuntimeDefault' } },
          tolerations: [{ operator: 'Exists' }],
          containers: [
            collectorContainer({
              name,
              image: store.collector,
              cpu: '50m',
              memory: 256,
              env: credentials.env,
              ports: [{ name: 'metrics', containerPort: port, protocol: 'TCP' }],
              volumeMounts: [
                { name: 'pod-logs', mountPath: podLogsPath, readOnly: true },
                { name: 'kept', mountPath: keptPath },
                ...credentials.volumeMounts,
              ],
            }),
          ],
          volumes: [
            { name: 'config', configMap: { name: config.name } },
            { name: 'pod-logs', hostPath: { path: podLogsPath, type: 'Directory' } },
            { name: 'kept', hostPath: { path: nodePath, type: 'DirectoryOrCreate' } },
            ...credentials.volumes,
          ],
        },
      },
    },
  });
}
