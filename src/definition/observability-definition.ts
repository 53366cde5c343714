import type { LogsDefinition } from './logs-definition';
import type { TracesDefinition } from './traces-definition';

/** Prometheus, Alertmanager and Grafana, and where logs go. */
export interface ObservabilityDefinition {
  /** First label of Grafana's host. @default 'grafana' */
  readonly host?: string;
  /** How long metrics are kept. @default { days: 30, size: '40GB' } */
  readonly retention?: {
    /** Days after which they go. */
    readonly days: number;
    /** Size after which the oldest go, less than `storage`. */
    readonly size: string;
  };
  /** Disk of each Prometheus. @default '50Gi' */
  readonly storage?: string;
  /** Share of requests that are traced, percent, unless an environment says otherwise. Needs `traces`. @default 1 */
  readonly traceSampling?: number;
  /** Who takes traces. @default nobody: nothing is traced */
  readonly traces?: TracesDefinition;
  /** Where logs go. @default they stay on their nodes */
  readonly logs?: LogsDefinition;
  /** Images, `repository:tag` or `repository:tag@digest`. */
  readonly images: ObservabilityImagesDefinition;
  /** Who gets the alerts that no project receives, and the mail relay that carries all of them. */
  readonly fallback: {
    /** Address of the platform team. */
    readonly email: string;
    /** `host:port` of the relay. */
    readonly smarthost: string;
    /** Sender of all alert mails. */
    readonly from: string;
  };
}

/** Images of what watches a cluster. */
export interface ObservabilityImagesDefinition {
  /** prometheus/prometheus, version 2.42 or newer. */
  readonly prometheus: string;
  /** prometheus/alertmanager, version 0.25 or newer. */
  readonly alertmanager: string;
  /** grafana/grafana. */
  readonly grafana: string;
  /** kube-state-metrics/kube-state-metrics. */
  readonly kubeStateMetrics: string;
}
