import type { GrafanaLogin } from './grafana-login';
import type { Receiver } from './receiver';
import type { LogStore } from './log-store';
import type { Traces } from './traces';

/** What watches every cluster. */
export interface Observability {
  /** Host label of Grafana on the internal gateway. */
  readonly host: string;
  readonly retention: { readonly days: number; readonly size: string };
  readonly storage: string;
  /** Of Prometheus, as is the memory. */
  readonly replicas: number;
  readonly memory: string;
  readonly certManagerNamespace: string;
  readonly login: GrafanaLogin | undefined;
  /** Share of requests that are traced, percent. */
  readonly traceSampling: number;
  /** Nobody takes traces without it. */
  readonly traces: Traces | undefined;
  /** Logs stay on their nodes without it. */
  readonly logStore: LogStore | undefined;
  /** Whether each cluster takes logs by TCP itself. */
  readonly ownIntake: boolean;
  readonly images: ObservabilityImages;
  /** Mail address that gets what no tenant receives. */
  readonly fallback: { readonly email: string; readonly smarthost: string; readonly from: string };
  /** What misses the alert that always fires. */
  readonly deadManSwitch?: Extract<Receiver, { readonly kind: 'webhook' }> | undefined;
}

export interface ObservabilityImages {
  readonly prometheus: string;
  readonly alertmanager: string;
  readonly grafana: string;
  readonly kubeStateMetrics: string;
  readonly configReloader: string;
  readonly nodeExporter: string;
  /** Where receivers of DingTalk get their messages from. */
  readonly dingTalkBridge?: string | undefined;
}
