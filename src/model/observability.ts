import type { GrafanaLogin } from './grafana-login';

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
  readonly images: ObservabilityImages;
  /** Mail address that gets what no tenant receives. */
  readonly fallback: { readonly email: string; readonly smarthost: string; readonly from: string };
}

export interface ObservabilityImages {
  readonly prometheus: string;
  readonly alertmanager: string;
  readonly grafana: string;
  readonly kubeStateMetrics: string;
  readonly configReloader: string;
  readonly nodeExporter: string;
}
