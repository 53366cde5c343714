import type { Metrics } from '../../model/metrics';
import type { Objective } from '../../model/objective';

/** One service of an observed tenant: what its alerts and panels need to know of it. */
export interface ObservedService {
  /** Namespace of the service. Rejected when no tenant has it. */
  readonly namespace: string;
  /** Value of `app.kubernetes.io/name` on its pods, which becomes the label `service` of its series. */
  readonly name: string;
  /** Project of the service. Rejected when the tenant of the namespace belongs to another one. */
  readonly project: string;
  /** The application's own metrics; without them it gets no panels but those that its proxy can fill. */
  readonly metrics?: Metrics | undefined;
  /** Whether any of its ports speaks HTTP or gRPC. Without one there are no requests to count, only bytes. */
  readonly hasHttp: boolean;
  /** Whether any of its ports speaks something else. Default: no. */
  readonly hasTcp?: boolean;
  /** Whether any service or gateway calls it; else no proxy but its own knows it. Default: yes. */
  readonly isCalled?: boolean;
  /** What runs it: one for each version. Default: unknown, so that nothing watches its rollouts. */
  readonly workloads?: readonly ObservedWorkload[];
  /** Whether autoscalers, named after its workloads, move the number of its pods. Default: no. */
  readonly autoscaled?: boolean;
  /** Whether callers give up on some request of it after a time. Default: no. */
  readonly hasTimeout?: boolean;
  /** Whether proxies of callers send some request to it again. Default: no. */
  readonly hasRetries?: boolean;
  /** Who counts its requests: each pod by itself, or one service for the whole cluster. Default: nobody. */
  readonly rateLimits?: { readonly local: boolean; readonly shared: boolean };
  /** Whether its callers' proxies break the circuit and eject its pods. Default: no. */
  readonly circuitBreaker?: boolean;
  /** Whether it calls other services. Default: no. */
  readonly hasCallees?: boolean;
  /** Names of the claim templates of its disks. Default: none. */
  readonly disks?: readonly string[];
  /** Names of the Certificates, beside the gateways, of hosts that are its own. Default: none. */
  readonly certificates?: readonly string[];
  /** What Micrometer counts of it when it runs on a JVM. Default: not on a JVM, or without metrics. */
  readonly jvm?: {
    /** Whether it calls something that connections are pooled for. */
    readonly database: boolean;
    /** Whether Tomcat counts its threads. */
    readonly threads: boolean;
  };
  /**
   * What its callers may rely on, with the namespaces of services that may call it and whether gateways may: nobody
   * else's proxies are believed when they say how its answers were. Rejected: without HTTP, two of one name, a window
   * longer than `retention`, no bucket at the threshold, and a budget that no alert can be about.
   *
   * @default none
   */
  readonly objectives?: ObservedObjectives | undefined;
}

/** Objectives of a service, and who measures them. */
interface ObservedObjectives {
  readonly list: readonly Objective[];
  readonly callers: readonly string[];
  readonly isExposed: boolean;
}

/** A workload as kube-state-metrics names it; a preceding job's own name has a suffix. */
interface ObservedWorkload {
  readonly kind: 'Deployment' | 'StatefulSet' | 'CronJob' | 'Job';
  readonly name: string;
  /** Of the service; empty where it has only one. */
  readonly version: string;
}
