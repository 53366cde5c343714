import type { Metrics } from '../../model/metrics';

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
}
