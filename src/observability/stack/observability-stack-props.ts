import type { GrafanaLogin } from '../../model/grafana-login';
import type { Observability, ObservabilityImages } from '../../model/observability';
import type {
  Cluster,
  Cni,
  ClusterNetworks,
  ContainerRuntime,
  Mesh,
  SecretStore,
} from '../../model/platform';
import type { ObservedService } from './observed-service';
import type { ObservedTenant } from './observed-tenant';

export interface ObservabilityStackProps {
  /** Name of the cluster. Every alert and every series that leaves it carries it as the label `cluster`. */
  readonly cluster: string;
  /** Namespace of the whole stack. Default: `observability`. */
  readonly namespace?: string;
  /**
   * `plain` StatefulSets whose configuration is in ConfigMaps, or `operator` objects from which prometheus-operator
   * 0.93 or newer makes both. What is scraped, alerted on and routed is the same. Default: `plain`.
   */
  readonly form?: Cluster['observability'];
  /** Namespaces to watch, in any order. The stack also watches itself, the gateways and the control plane. */
  readonly tenants: readonly ObservedTenant[];
  /** Services with alerts and panels of their own, in any order. */
  readonly services: readonly ObservedService[];
  /**
   * How long and how much Prometheus keeps; whichever is reached first ends it. `size` is written as Prometheus
   * does, `40GB`, and counts in powers of two
   * (https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects). Rejected: less than a day, and a
   * size above 90 % of `storage`, since the write-ahead log needs room too.
   */
  readonly retention: Observability['retention'];
  /** Size of the volume of each Prometheus, as Kubernetes writes quantities: `50Gi`. */
  readonly storage: string;
  /** StorageClass of the volumes of Prometheus and Alertmanager; it must give block storage, not a file share. */
  readonly storageClass: string;
  /**
   * Memory that each Prometheus gets, as request and limit. Default: `4Gi`, enough for some 500 000 series at 8 KiB;
   * a pod with a proxy has about 2 000.
   */
  readonly memory?: string;
  /** Prometheus servers, each of which does everything. Default: 2. Rejected: less than 1. */
  readonly replicas?: number;
  /** Namespace of cert-manager. Default: `cert-manager`. */
  readonly certManagerNamespace?: string;
  /** How people log in to Grafana. Needs `host`. Default: the administrator alone. */
  readonly login?: GrafanaLogin | undefined;
  /** Who takes spans, and how long they are kept. Default: nobody does. */
  readonly traces?: Observability['traces'];
  /** Where logs are kept. Default: on their nodes; nothing is collected. */
  readonly logStore?: Observability['logStore'];
  /** Whether logs are also taken by TCP, of the tenants that send some. Needs `logStore`. Default: no. */
  readonly ownIntake?: boolean;
  /** What runs containers, which decides how their logs are written. Default: `containerd`. */
  readonly containerRuntime?: ContainerRuntime;
  /** Domain of the mesh's identities. Default: `cluster.local`. */
  readonly trustDomain?: string;
  /** Images with tag or digest. Prometheus 2.42, Alertmanager 0.25 and all later ones accept what they get here. */
  readonly images: ObservabilityImages;
  /** Full host name of Grafana. Without it Grafana is reached by port forwarding only. */
  readonly host?: string | undefined;
  /** What its route is rendered as; the gateway must be of the same kind. @default 'istio' */
  readonly routing?: Mesh['routing'];
  /** Short name of the gateway that answers for `host`; required with it. Without a gateway none is scraped. */
  readonly gateway?: string | undefined;
  /**
   * Who gets the alerts that no project owns, and how mail leaves. `smarthost` is `<host>:<port>` outside the
   * cluster; it must offer STARTTLS and take mail from this cluster without credentials.
   */
  readonly fallback: Observability['fallback'];
  /** What is told every five minutes that alerts get out. Default: a mail a day to `fallback`. */
  readonly deadManSwitch?: Observability['deadManSwitch'];
  /** Page that says what to do about the platform's own alerts; an absolute URL. Default: they link none. */
  readonly runbook?: string;
  /** Value of `istio.io/rev` for Grafana's proxy: a revision or a tag. */
  readonly revision: string;
  /** Istio's root namespace, where istiod runs. */
  readonly rootNamespace: string;
  /** What enforces network policies: only Cilium can name the API server and hosts outside. */
  readonly cni: Cni;
  /** Address ranges of the cluster: the API server is among the nodes, the mail server is not among pods. */
  readonly networks: ClusterNetworks;
  /** Namespace of the prometheus-adapter that may read Prometheus for autoscalers. Default: nobody else may. */
  readonly metricsAdapter?: string | undefined;
  /** ClusterSecretStore with Grafana's administrator at `platform/grafana-admin`. Default: `default`, read hourly. */
  readonly secretStore?: SecretStore;
}
