import { Prometheus, PrometheusRule } from '@cdk8s/prometheus-operator';
import { Construct } from 'constructs';
import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import { protection } from '../../../conventions/protection';
import { ruleFiles } from '../../../observability/rules/rule-files';
import { prometheusConfig } from '../../../observability/scraping/prometheus-config';
import type { PrometheusConfig } from '../../../observability/scraping/prometheus-config';
import { components } from '../../../observability/stack/components';
import type { Stack } from '../../../observability/stack/stack';
import { priorityClass } from '../add-priority-class';
import { addPrometheusSurroundings } from '../add-prometheus-surroundings';
import { prometheusSettings } from '../prometheus-settings';
import { restrictedPod } from '../restricted-pod';
import { spreadOverNodes } from '../spread-over-nodes';
import { stackMetadata } from '../stack-metadata';
import { volumeClaim } from '../volume-claim';
import { addAlertmanagerDiscovery } from './add-alertmanager-discovery';
import { addScrapeJobs } from './add-scrape-jobs';
import { imageVersion } from './image-version';

const { name, port } = components.prometheus;

/**
 * Adds Prometheus as the operator takes it. The Services are the same as in the plain form, and so are the labels of
 * the pods, so that nothing that reaches it need know who made it.
 */
export function addOperatedPrometheus(parent: Construct, stack: Stack): void {
  const scope = new Construct(parent, name);
  const config = prometheusConfig(stack);
  addPrometheusSurroundings(scope, stack);
  addAlertmanagerDiscovery(scope, stack);
  for (const { configMap, groups } of ruleFiles(stack)) {
    new PrometheusRule(scope, configMap, {
      metadata: stackMetadata(stack, configMap, name),
      spec: { groups },
    });
  }
  addServer(scope, stack, config.global, addScrapeJobs(scope, stack, config.scrape_configs));
}

function addServer(
  scope: Construct,
  stack: Stack,
  global: PrometheusConfig['global'],
  otherJobs: ReturnType<typeof addScrapeJobs>,
): void {
  const metadata = stackMetadata(stack, name, name);
  const image = stack.images.prometheus;
  const version = imageVersion(image);
  const { replica: _, ...externalLabels } = global.external_labels;
  // No selector of namespaces: what others put into theirs is not for this Prometheus.
  const ours = { matchLabels: metadata.labels ?? {} };
  new Prometheus(scope, 'prometheus', {
    metadata: { ...metadata, annotations: protection },
    spec: {
      image,
      ...(version === undefined ? {} : { version }),
      replicas: stack.replicas,
      serviceAccountName: name,
      serviceName: names.headless(name),
      portName: 'http',
      externalUrl: `http://${names.host(name, stack.namespace)}:${port}`,
      retention: stack.retention.time,
      retentionSize: stack.retention.size,
      scrapeInterval: global.scrape_interval,
      scrapeTimeout: global.scrape_timeout,
      evaluationInterval: global.evaluation_interval,
      externalLabels,
      replicaExternalLabelName: 'replica',
      prometheusExternalLabelName: '',
      podMonitorSelector: ours,
      ...(otherJobs === undefined ? {} : { additionalScrapeConfigs: otherJobs }),
      ruleSelector: ours,
      arbitraryFSAccessThroughSMs: { deny: true },
      // By SIGHUP: reloading by HTTP comes with an address by which anybody could end the process.
      reloadStrategy: 'ProcessSignal',
      alerting: {
        alertmanagers: [
          {
            namespace: stack.namespace,
            name: names.headless(components.alertmanager.name),
            port: 'http',
            apiVersion: 'v2',
          },
        ],
      },
      serviceDiscoveryRole: 'EndpointSlice',
      podMetadata: { labels: { [labels.inject]: 'false' } },
      // Service discovery asks the API server.
      automountServiceAccountToken: true,
      enableServiceLinks: false,
      priorityClassName: priorityClass,
      terminationGracePeriodSeconds: prometheusSettings.gracePeriodSeconds,
      securityContext: restrictedPod(prometheusSettings.user),
      resources: prometheusSettings.resources(stack),
      topologySpreadConstraints: spreadOverNodes(name),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      storage: {
        // The data lies where the plain form has it, so that a volume serves either.
        disableMountSubPath: true,
        volumeClaimTemplate: volumeClaim('data', stack.storage, stack.storageClass),
      },
    },
  });
}
