import type { GrafanaDefinition } from './grafana-definition';
import type { ReceiverDefinition, WebhookReceiver } from './receiver-definition';
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
  /**
   * Prometheus servers. Each scrapes and evaluates everything, so that one can be lost; a third adds nothing but
   * load. One alone leaves the cluster unwatched while its node is drained.
   *
   * @default 2
   */
  readonly replicas?: number;
  /**
   * Memory of each Prometheus: about 8 KiB a series, of which a pod with a proxy has some 2,000. `4Gi` is enough
   * for 500,000 series, which are 250 such pods.
   *
   * @default '4Gi'
   */
  readonly memory?: string;
  /** Namespace of cert-manager, whose metrics say when certificates end. @default 'cert-manager' */
  readonly certManagerNamespace?: string;
  /** How people log in to Grafana. @default the administrator alone, with the password from the store */
  readonly grafana?: GrafanaDefinition;
  /** What objectives of services have in common. */
  readonly objectives?: {
    /** Days that they are kept over where they say none, 28 to 90, at most `retention.days`. @default '30d' */
    readonly window?: string;
  };
  /** Share of requests that are traced, percent. @default 1 */
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
  /**
   * Receivers that every project may name in `notify`, such as the rota of those on call. Rejected: a project with a
   * receiver of the same name.
   *
   * @default none
   */
  readonly receivers?: Readonly<Record<string, ReceiverDefinition>>;
  /**
   * What raises the alarm when nothing comes any more: it is told every five minutes that Prometheus, Alertmanager
   * and the way out work. Outside the clusters, or it falls silent with them.
   *
   * @default a mail a day to `fallback`, which a person has to miss
   */
  readonly deadManSwitch?: WebhookReceiver;
}

/** Images of what watches a cluster. */
export interface ObservabilityImagesDefinition {
  /** prometheus/prometheus, version 2.42 or newer. */
  readonly prometheus: string;
  /** prometheus/alertmanager, version 0.25 or newer; 0.26 for webhooks, 0.31 for WeCom. */
  readonly alertmanager: string;
  /** grafana/grafana. */
  readonly grafana: string;
  /** kube-state-metrics/kube-state-metrics. */
  readonly kubeStateMetrics: string;
  /** prometheus-operator/prometheus-config-reloader, version 0.71 or newer: tells Prometheus of changed rules. */
  readonly configReloader: string;
  /** prometheus/node-exporter, version 1.5 or newer. */
  readonly nodeExporter: string;
  /** timonwong/prometheus-webhook-dingtalk, version 2. @default none: no project can notify by `dingTalk()` */
  readonly dingTalkBridge?: string;
}
