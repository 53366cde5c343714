import type { ExternalDefinition } from './external';
import type { FileReference } from './file';
import type { Runtime } from './runtime';
import type { VolumeDefinition } from './volume';

/** One deployable workload. */
export interface ServiceDefinition extends ServiceSettings {
  /** What it is built with: `java(17)`, `node()`, …, or `image()` for anything else. */
  readonly runtime: Runtime;
  /**
   * Ports by name. The name says the protocol: `http`, `grpc`, `mysql`, or `http-admin` for a second one;
   * with any other name write `{ port, protocol }`.
   */
  readonly ports?: Readonly<Record<string, number | PortDefinition>>;
  /** What it calls: a service of this project, `project/service`, or an external system. Nothing else is open. */
  readonly calls?: readonly CallDefinition[];
  /** Other projects' services that may call it, as `project/service`; both sides must agree. */
  readonly consumers?: readonly string[];
  /** Hosts and paths on a gateway. */
  readonly expose?: ExposeDefinition | readonly ExposeDefinition[];
  /** Versions running side by side, with the percentage of requests each gets; together 100. */
  readonly versions?: Readonly<Record<string, number>>;
  /** What differs in one environment: the highest layer of precedence. */
  readonly in?: Readonly<Record<string, ServiceSettings>>;
}

/** What platform and project may set for all their services. */
export type ServiceDefaults = Pick<
  ServiceSettings,
  'env' | 'resources' | 'scale' | 'resilience' | 'shutdown' | 'security'
>;

/** What may differ by environment. Maps are merged key by key, everything else replaces. */
export interface ServiceSettings {
  /** Entrypoint instead of the image's. */
  readonly command?: readonly string[];
  /** Arguments instead of the image's. */
  readonly args?: readonly string[];
  /** Environment variables. Never a credential: use `secrets`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Files by their absolute path in the container; a change rolls the pods. */
  readonly files?: Readonly<Record<string, string | FileReference>>;
  /** Secrets of the company's store, by name: every key becomes an environment variable, or see `SecretDefinition`. */
  readonly secrets?: readonly (string | SecretDefinition)[];
  /** Storage by name. */
  readonly volumes?: Readonly<Record<string, VolumeDefinition>>;
  /** CPU and memory of each pod. */
  readonly resources?: ResourcesDefinition;
  /** Fixed number of pods, or the range that CPU use moves it in. @default 1 */
  readonly scale?: number | ScaleDefinition;
  /** What callers do when it is slow or fails. */
  readonly resilience?: ResilienceDefinition;
  /** When it is ready and alive. @default what the runtime knows */
  readonly health?: HealthDefinition;
  /** Where its own metrics are; `false` for none. @default what the runtime knows */
  readonly metrics?: false | { readonly port: string | number; readonly path: string };
  /** How long it gets to stop. */
  readonly shutdown?: ShutdownDefinition;
  /** What its container may do. */
  readonly security?: SecurityDefinition;
}

export interface PortDefinition {
  /** Port that callers use. */
  readonly port: number;
  /** Port the container listens on. @default the same */
  readonly target?: number;
  /** @default what the name says */
  readonly protocol?: 'http' | 'http2' | 'grpc' | 'tcp' | 'tls' | 'https' | 'mongo' | 'mysql' | 'redis';
}

export type CallDefinition =
  | string
  | { readonly to: string; readonly ports: readonly string[] }
  | ExternalDefinition;

export interface ExposeDefinition {
  /** First labels of the host, completed with the environment's domain. */
  readonly host: string;
  /** Path prefixes. @default ['/'] */
  readonly paths?: readonly string[];
  /** Gateway of the cluster. @default 'public' */
  readonly gateway?: string;
  /** Port by its name. @default the only HTTP port */
  readonly port?: string;
}

export interface SecretDefinition {
  /** Name in the store, below `<project>/<environment>/`. */
  readonly name: string;
  /** Environment variables by the key that fills them. */
  readonly env?: Readonly<Record<string, string>>;
  /** Directory that gets a file for each key. */
  readonly mount?: string;
}

export interface ResourcesDefinition {
  /** CPU requested, `'250m'` or cores. @default '100m' */
  readonly cpu?: string | number;
  /** Most CPU it may use. @default none: it may use what the node has left */
  readonly cpuLimit?: string | number;
  /** Memory requested; also its limit. @default '256Mi' */
  readonly memory?: string;
}

export interface ScaleDefinition {
  /** Fewest pods. */
  readonly min: number;
  /** Most pods. */
  readonly max: number;
  /** Target use of the requested CPU. @default '70%' */
  readonly cpu?: string;
}

export interface ResilienceDefinition {
  /** Longest time a request may take, all attempts included, like `'2s'`. @default none */
  readonly timeout?: string;
  /** Further attempts after a connection failed; nothing that reached the service is repeated. @default 0 */
  readonly retries?: number;
  /** When callers stop asking. */
  readonly circuitBreaker?: {
    /** Connections from one client pod. @default 1024 */
    readonly maxConnections?: number;
    /** Requests waiting for a connection. @default 1024 */
    readonly maxPendingRequests?: number;
    /** Errors in a row after which a pod is left alone. @default 5 */
    readonly consecutiveErrors?: number;
    /** How long, times the number of its ejections. @default '30s' */
    readonly ejectionTime?: string;
    /** Most pods that may be left alone at once. @default '50%' */
    readonly maxEjection?: string;
  };
}

export interface HealthDefinition {
  /** Readiness: an HTTP path, or `false` for none. */
  readonly ready?: string | false;
  /** Liveness: an HTTP path, or `false` for none. */
  readonly live?: string | false;
  /** Port of both, by name or number. @default the first port */
  readonly port?: string | number;
  /** How long a start may take. @default '120s' */
  readonly start?: string;
}

export interface ShutdownDefinition {
  /** Time between leaving the endpoints and the termination signal. @default '10s' */
  readonly drain?: string;
  /** Time to finish after the signal. @default '20s' */
  readonly grace?: string;
}

export interface SecurityDefinition {
  /** User id the container runs as. @default the image's own, which must not be root */
  readonly user?: number;
  /** Group id. @default the user id */
  readonly group?: number;
  /** Whether the image must write outside its volumes. @default false */
  readonly writableRoot?: boolean;
  /** Capabilities to add; `restricted` allows NET_BIND_SERVICE only. */
  readonly capabilities?: readonly string[];
}
