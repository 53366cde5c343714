import type { ObjectReference } from '../object-reference';
import type { Workload } from '../workload';

/** A port of a gateway that answers for a host, and where it leads a request. */
export interface GatewayWay {
  /** Pods of the gateway. */
  readonly gateway: Workload;
  /** Port that these listen on. */
  readonly port: number;
  /** What the gateway makes of what comes in: requests, or a connection that it passes on. */
  readonly protocol: 'http' | 'tcp';
  readonly leads: boolean;
  readonly by: readonly ObjectReference[];
  readonly because: string;
  /** Path and host as the target sees them. */
  readonly path: string | undefined;
  readonly host: string | undefined;
  /** Whether TLS of the caller goes on to the target, so that nobody on the way sees requests. */
  readonly sealed: boolean;
}
