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
  /**
   * Family of what it is built with: `java`, `node`, `python`, `go`, `dotnet`, `nginx`. With `metrics` it says by
   * which names they go. @default 'image', of which no names are known
   */
  readonly runtime?: string | undefined;
  /** What keeps its pods running, or runs them to their end. @default 'service' */
  readonly workload?: 'service' | 'stateful' | 'worker' | 'cron' | 'job';
  /** Names of the versions that run side by side. @default - one without a name */
  readonly versions?: readonly string[];
  /** Whether its number of pods moves. @default false */
  readonly autoscaled?: boolean;
  /** Whether its callers' proxies break the circuit and eject its pods. @default false */
  readonly circuitBreaker?: boolean;
  /** Whether its callers' proxies try again. @default false */
  readonly retries?: boolean;
  /** Who counts its requests against a limit: each of its pods, or one service for all. @default [] */
  readonly rateLimits?: readonly ('pod' | 'cluster')[];
  /** Names of the claim templates of its disks. @default [] */
  readonly disks?: readonly string[];
  /** Services that it calls. @default [] */
  readonly callees?: readonly { readonly namespace: string; readonly service: string }[];
  /** Its objectives, each of which has recordings of its error budget. @default [] */
  readonly objectives?: readonly { readonly name: string }[];
}
