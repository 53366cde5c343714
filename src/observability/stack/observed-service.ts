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
