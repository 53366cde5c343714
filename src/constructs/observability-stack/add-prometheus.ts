import { StatefulSet } from '@cdk8s/kubernetes';
import type { Container, Volume } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';
import { addConfigMap } from './add-config-map';
import type { ConfigSource } from './add-config-map';
import { addPrometheusSurroundings } from './add-prometheus-surroundings';
import { configReloader } from './config-reloader';
import { priorityClass } from './add-priority-class';
import { components } from '../../observability/stack/components';
import { prometheusConfig, rulesPath } from '../../observability/scraping/prometheus-config';
import { prometheusSettings } from './prometheus-settings';
import { restrictedContainer, restrictedPod } from './restricted-pod';
import { ruleFiles } from '../../observability/rules/rule-files';
import { selectPods } from './select-pods';
import { spreadOverNodes } from './spread-over-nodes';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';
import { volumeClaim } from './volume-claim';
import { toYaml } from '../../yaml/to-yaml';

const { name, port } = components.prometheus;
const configPath = '/etc/prometheus/config';
const dataPath = '/prometheus';

/** Adds Prometheus: replicas that scrape and evaluate the same, each on a volume of its own. */
export function addPrometheus(parent: Construct, stack: Stack): void {
  const scope = new Construct(parent, name);
  const config = addConfigMap(scope, stack, name, name, {
    'prometheus.yml': toYaml([prometheusConfig(stack)]),
  });
  const rules = ruleFiles(stack).map(({ configMap, file, groups }) => ({
    file,
    source: addConfigMap(scope, stack, name, configMap, { [file]: toYaml([{ groups }]) }),
  }));
  addPrometheusSurroundings(scope, stack);
  addStatefulSet(scope, stack, config, rules);
}

interface MountedRules {
  readonly file: string;
  readonly source: ConfigSource;
}

function addStatefulSet(
  scope: Construct,
  stack: Stack,
  config: ConfigSource,
  rules: readonly MountedRules[],
): void {
  const metadata = stackMetadata(stack, name, name);
  new StatefulSet(scope, 'stateful-set', {
    metadata: { ...metadata, annotations: protection },
    spec: {
      serviceName: names.headless(name),
      replicas: stack.replicas,
      podManagementPolicy: 'Parallel',
      selector: selectPods(name),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      volumeClaimTemplates: [volumeClaim('data', stack.storage, stack.storageClass)],
      template: {
        metadata: {
          labels: { ...metadata.labels, [labels.inject]: 'false' },
        },
        spec: {
          serviceAccountName: name,
          // Service discovery asks the API server.
          automountServiceAccountToken: true,
          enableServiceLinks: false,
          terminationGracePeriodSeconds: prometheusSettings.gracePeriodSeconds,
          securityContext: restrictedPod(prometheusSettings.user),
          // So that the reloader can signal Prometheus, as whose user it runs.
          shareProcessNamespace: true,
          priorityClassName: priorityClass,
          topologySpreadConstraints: spreadOverNodes(name),
          containers: [container(stack), configReloader(stack, [configPath, rulesPath])],
          volumes: volumes(config, rules),
        },
      },
    },
  });
}

const volumes = (config: ConfigSource, rules: readonly MountedRules[]): Volume[] => [
  { name: 'config', configMap: { name: config.name } },
  {
    name: 'rules',
    projected: {
      sources: rules.map(({ file, source }) => ({
        configMap: { name: source.name, items: [{ key: file, path: file }] },
      })),
    },
  },
];

const container = (stack: Stack): Container => ({
  name,
  image: stack.images.prometheus,
  args: [
    `--config.file=${configPath}/prometheus.yml`,
    `--storage.tsdb.path=${dataPath}`,
    `--storage.tsdb.retention.time=${stack.retention.time}`,
    `--storage.tsdb.retention.size=${stack.retention.size}`,
    `--web.external-url=http://${names.host(name, stack.namespace)}:${port}`,
    // Prometheus 3 always does this, and warns that the flag is no longer needed.
    '--enable-feature=expand-external-labels',
  ],
  env: [{ name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
  ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
  resources: prometheusSettings.resources(stack),
  securityContext: restrictedContainer,
  // Reading the write-ahead log back may take a quarter of an hour after a crash.
  startupProbe: { httpGet: { path: '/-/ready', port: 'http' }, periodSeconds: 15, failureThreshold: 60 },
  readinessProbe: { httpGet: { path: '/-/ready', port: 'http' }, periodSeconds: 5, timeoutSeconds: 3 },
  livenessProbe: {
    httpGet: { path: '/-/healthy', port: 'http' },
    periodSeconds: 10,
    timeoutSeconds: 3,
    failureThreshold: 6,
  },
  volumeMounts: [
    { name: 'config', mountPath: configPath, readOnly: true },
    { name: 'rules', mountPath: rulesPath, readOnly: true },
    { name: 'data', mountPath: dataPath },
  ],
});
