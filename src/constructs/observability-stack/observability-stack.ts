import { Construct } from 'constructs';
import { addAlertmanager } from './add-alertmanager';
import { addGrafana } from './add-grafana';
import { addKubeStateMetrics } from './add-kube-state-metrics';
import { addNamespace } from './add-namespace';
import { addNetworkPolicies } from './add-network-policies';
import { addOutsideAccess } from './add-outside-access';
import { addPrometheus } from './add-prometheus';
import { addTelemetry } from './add-telemetry';
import type { ObservabilityStackProps } from '../../observability/stack/observability-stack-props';
import { resolveStack } from '../../observability/stack/resolve-stack';

/**
 * Metrics, alerts and dashboards of one cluster: Prometheus, Alertmanager, Grafana and kube-state-metrics with all
 * of their configuration, in a namespace of their own, plus in each watched namespace a Role that lets them look
 * at its pods. It reads the metrics of proxies and applications merged, on the one port that strict mTLS leaves
 * open (https://istio.io/latest/docs/ops/integrations/prometheus/).
 */
export class ObservabilityStack extends Construct {
  constructor(scope: Construct, id: string, props: ObservabilityStackProps) {
    super(scope, id);
    const stack = resolveStack(props);
    addNamespace(this, stack);
    addNetworkPolicies(this, stack);
    addOutsideAccess(this, stack);
    addKubeStateMetrics(this, stack);
    addPrometheus(this, stack);
    addAlertmanager(this, stack);
    addGrafana(this, stack);
    addTelemetry(this, stack);
  }
}
