import { Construct } from 'constructs';
import { addAlertmanager } from './add-alertmanager';
import { addDingTalkBridge } from './add-ding-talk-bridge';
import { addGrafana } from './add-grafana';
import { addKubeStateMetrics } from './add-kube-state-metrics';
import { addNamespace } from './add-namespace';
import { addNetworkPolicies } from './add-network-policies';
import { addNodeAgentsNamespace } from './add-node-agents-namespace';
import { addNodeExporter } from './add-node-exporter';
import { addOutsideAccess } from './add-outside-access';
import { addPriorityClass } from './add-priority-class';
import { addPrometheus } from './add-prometheus';
import { addOperatedAlertmanager } from './operator/add-operated-alertmanager';
import { addOperatedPrometheus } from './operator/add-operated-prometheus';
import { addTelemetry } from './add-telemetry';
import type { ObservabilityStackProps } from '../../observability/stack/observability-stack-props';
import { resolveStack } from '../../observability/stack/resolve-stack';

/**
 * Metrics, alerts and dashboards of one cluster: Prometheus, Alertmanager, Grafana and kube-state-metrics with all
 * of their configuration in a namespace of their own, node-exporter in another, and Roles that let them look at the
 * platform's pods; those for a tenant's pods come with its `TenantNamespace`. It reads the metrics of proxies and
 * applications merged, on the one port that strict mTLS leaves open
 * (https://istio.io/latest/docs/ops/integrations/prometheus/). Prometheus and Alertmanager come in two forms, which
 * differ in who makes their pods and in nothing that they do.
 */
export class ObservabilityStack extends Construct {
  constructor(scope: Construct, id: string, props: ObservabilityStackProps) {
    super(scope, id);
    const stack = resolveStack(props);
    addNamespace(this, stack);
    addNodeAgentsNamespace(this);
    addPriorityClass(this);
    addNetworkPolicies(this, stack);
    addOutsideAccess(this, stack);
    addKubeStateMetrics(this, stack);
    addNodeExporter(this, stack);
    if (stack.form === 'operator') {
      addOperatedPrometheus(this, stack);
      addOperatedAlertmanager(this, stack);
    } else {
      addPrometheus(this, stack);
      addAlertmanager(this, stack);
    }
    addDingTalkBridge(this, stack);
    addGrafana(this, stack);
    addTelemetry(this, stack);
  }
}
