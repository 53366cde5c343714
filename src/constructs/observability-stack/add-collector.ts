import { AuthorizationPolicy, Telemetry } from '@cdk8s/istio';
import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { Deployment, Service } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { telemetryNames } from '../../conventions/telemetry-names';
import type { Traces } from '../../model/traces';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { collectorConfig } from '../../observability/traces/collector-config';
import { toYaml } from '../../yaml/to-yaml';
import { addConfigMap } from './add-config-map';
import { addDisruptionBudget } from './add-disruption-budget';
import { addServiceAccount } from './add-service-account';
import { checksums } from './checksums';
import { collectorConfigFile, collectorContainer } from './collector-container';
import { inboundProxy } from './inbound-proxy';
import { restrictedPod } from './restricted-pod';
import { selectPods } from './select-pods';
import { spreadOverNodes } from './spread-over-nodes';
import { stackMetadata } from './stack-metadata';

const { name } = components.collector;
const { grpcPort, httpPort } = telemetryNames;
/** The user of the image. */
const user = 10_001;

/** Adds the collector that spans come to: two, each of which can take any. */
export function addCollector(parent: Construct, stack: Stack, traces: Traces): void {
  const scope = new Construct(parent, name);
  const metadata = stackMetadata(stack, name, name);
  const proxy = inboundProxy(stack);
  const config = addConfigMap(scope, stack, name, name, {
    [collectorConfigFile]: toYaml([collectorConfig(stack)]),
  });
  addServiceAccount(scope, stack, name);
  addDisruptionBudget(scope, stack, name);
  new Service(scope, 'service', {
    // Known to every proxy of the mesh, as every one sends.
    metadata,
    spec: {
      selector: { [labels.service]: name },
      ports: [
        { name: 'grpc-otlp', port: grpcPort, targetPort: 'grpc-otlp', protocol: 'TCP', appProtocol: 'grpc' },
        { name: 'http-otlp', port: httpPort, targetPort: 'http-otlp', protocol: 'TCP', appProtocol: 'http' },
      ],
    },
  });
  new Deployment(scope, 'deployment', {
    metadata,
    spec: {
      replicas: 2,
      selector: selectPods(name),
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
              image: traces.collector,
              cpu: '100m',
              memory: 512,
              ports: [
                { name: 'grpc-otlp', containerPort: grpcPort, protocol: 'TCP' },
                { name: 'http-otlp', containerPort: httpPort, protocol: 'TCP' },
              ],
            }),
          ],
          volumes: [{ name: 'config', configMap: { name: config.name } }],
        },
      },
    },
  });
  addSenders(scope, stack);
}

/** Proxies send from every namespace of the mesh, applications where they say so. */
function addSenders(scope: Construct, stack: Stack): void {
  const metadata = stackMetadata(stack, name, name);
  const namespaces = [
    ...(stack.gateway === undefined ? [] : [names.ingressNamespace]),
    ...stack.tenants.map(({ namespace }) => namespace),
  ];
  const applications = stack.tenants.flatMap(({ namespace, telemetry }) =>
    (telemetry?.spanSenders ?? []).map((service) => `${namespace}/${service}`),
  );
  const rules: NonNullable<AuthorizationPolicySpec['rules']> = [
    ...(namespaces.length === 0
      ? []
      : [
          {
            from: namespaces.map((namespace) => ({ source: { namespaces: [namespace] } })),
            to: [{ operation: { ports: [String(grpcPort)] } }],
          },
        ]),
    ...(applications.length === 0
      ? []
      : [
          {
            // A source each: one takes 16 accounts at most.
            from: applications.map((account) => ({ source: { serviceAccounts: [account] } })),
            to: [{ operation: { ports: [String(httpPort)] } }],
          },
        ]),
  ];
  new AuthorizationPolicy(scope, 'senders', {
    metadata,
    spec: { selector: selectPods(name), action: 'ALLOW', rules },
  });
  // Or each export of spans would be a request to trace.
  new Telemetry(scope, 'untraced', {
    metadata: stackMetadata(stack, names.tenantDefault),
    spec: { tracing: [{ disableSpanReporting: true }] },
  });
}
