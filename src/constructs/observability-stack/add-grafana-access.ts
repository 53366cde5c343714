import { AuthorizationPolicy, DestinationRule, Sidecar, VirtualService } from '@cdk8s/istio';
import { HTTPRoute } from '@cdk8s/gateway-api';
import type { Construct } from 'constructs';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { loginHosts } from './add-grafana-login';
import { logHosts } from './add-grafana-logs';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

const { grafana, prometheus, alertmanager, traceStore } = components;

/** Adds who may reach Grafana through its proxy, which is the gateway or nobody, and what it may reach. */
export function addGrafanaAccess(scope: Construct, stack: Stack): void {
  // Empty: allows nothing. With the one below it is what a request must get past; alone it leaves port forwarding.
  new AuthorizationPolicy(scope, 'allow-nothing', {
    metadata: stackMetadata(stack, names.allowNothing),
    spec: {},
  });
  addDestinations(scope, stack);
  if (stack.host !== undefined && stack.gateway !== undefined) {
    addExposure(scope, stack, stack.host, names.gateway(stack.gateway));
  }
}

function addDestinations(scope: Construct, stack: Stack): void {
  const asked = [prometheus, alertmanager, ...(stack.traces === undefined ? [] : [traceStore])];
  const hosts = [
    ...asked.map(({ name }) => names.host(name, stack.namespace)),
    ...loginHosts(stack),
    ...logHosts(stack),
  ].map((host) => `./${host}`);
  new Sidecar(scope, 'sidecar', {
    metadata: stackMetadata(stack, grafana.name, grafana.name),
    spec: {
      workloadSelector: { labels: { [labels.service]: grafana.name } },
      egress: [{ hosts: [`${stack.rootNamespace}/*`, ...hosts] }],
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
    },
  });
  // The replicas scraped at different moments: a panel that asks one and then the other would jump.
  new DestinationRule(scope, 'one-prometheus', {
    metadata: stackMetadata(stack, prometheus.name, prometheus.name),
    spec: {
      host: names.host(prometheus.name, stack.namespace),
      exportTo: ['.'],
      trafficPolicy: { loadBalancer: { consistentHash: { useSourceIp: true } } },
    },
  });
}

function addExposure(scope: Construct, stack: Stack, host: string, gateway: string): void {
  const metadata = stackMetadata(stack, grafana.name, grafana.name);
  if (stack.routing === 'gateway-api') addHttpRoute(scope, stack, host, gateway);
  else addVirtualService(scope, stack, host, gateway);
  new AuthorizationPolicy(scope, 'allow-gateway', {
    metadata,
    spec: {
      selector: { matchLabels: { [labels.service]: grafana.name } },
      action: 'ALLOW',
      rules: [
        {
          from: [{ source: { serviceAccounts: [`${names.ingressNamespace}/${gateway}`] } }],
          // Metrics are for Prometheus, which goes past the proxy.
          to: [{ operation: { ports: [String(grafana.port)], notPaths: [grafana.metrics] } }],
        },
      ],
    },
  });
}

function addVirtualService(scope: Construct, stack: Stack, host: string, gateway: string): void {
  new VirtualService(scope, 'route', {
    metadata: stackMetadata(stack, grafana.name, grafana.name),
    spec: {
      hosts: [host],
      gateways: [`${names.ingressNamespace}/${gateway}`],
      exportTo: ['.', names.ingressNamespace],
      http: [
        {
          name: grafana.name,
          route: [
            {
              destination: {
                host: names.host(grafana.name, stack.namespace),
                port: { number: grafana.port },
              },
            },
          ],
        },
      ],
    },
  });
}

function addHttpRoute(scope: Construct, stack: Stack, host: string, gateway: string): void {
  new HTTPRoute(scope, 'route', {
    metadata: stackMetadata(stack, grafana.name, grafana.name),
    spec: {
      parentRefs: [{ name: gateway, namespace: names.ingressNamespace, sectionName: names.httpsListener }],
      hostnames: [host],
      rules: [{ backendRefs: [{ name: grafana.name, port: grafana.port }] }],
    },
  });
}
