import type { External } from './external';
import type { Port } from './port';

/** One deployable workload of a tenant, with nothing left to decide. */
export interface Service {
  readonly name: string;
  readonly namespace: string;
  readonly runtime: string;
  /** Always at least one; exactly one without a name unless the service runs several versions side by side. */
  readonly versions: readonly Version[];
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly ports: readonly Port[];
  readonly health: Health;
  readonly resources: Resources;
  readonly scale: Scale;
  readonly shutdown: Shutdown;
  readonly security: Security;
  readonly env: readonly Variable[];
  readonly files: readonly ConfigFile[];
  readonly secrets: readonly SecretUse[];
  readonly volumes: readonly Volume[];
  readonly metrics: Metrics | undefined;
  readonly resilience: Resilience;
  readonly exposures: readonly Exposure[];
  /** Who may call it. */
  readonly callers: readonly Caller[];
  /** What it calls inside the mesh. */
  readonly callees: readonly Callee[];
  /** What it calls outside the mesh. */
  readonly externals: readonly External[];
  /** Repository-relative file of the definition. */
  readonly source: string;
}

export interface Version {
  /** Empty when the service has one version only. */
  readonly name: string;
  readonly image: Image;
  /** Share of requests, percent; all versions together make 100. */
  readonly weight: number;
}

export interface Image {
  readonly repository: string;
  readonly tag: string;
  /** `sha256:…`, or undefined where nobody recorded it. */
  readonly digest: string | undefined;
}

export type Probe =
  | { readonly kind: 'http'; readonly path: string; readonly port: number }
  | { readonly kind: 'tcp'; readonly port: number }
  | { readonly kind: 'exec'; readonly command: readonly string[] };

export interface Health {
  readonly ready: Probe | undefined;
  readonly live: Probe | undefined;
  /** Seconds that a start may take before the container is restarted. */
  readonly startSeconds: number;
}

/** Quantities as Kubernetes writes them. No CPU limit means the container may use what the node has left. */
export interface Resources {
  readonly cpu: string;
  readonly memory: string;
  readonly cpuLimit: string | undefined;
  readonly memoryLimit: string;
}

export interface Scale {
  readonly min: number;
  /** Equal to `min` when nothing scales it. */
  readonly max: number;
  /** Target use of the requested CPU of the application's own container, percent. */
  readonly cpuPercent: number;
}

export interface Shutdown {
  /** Seconds between leaving the endpoints and the termination signal. */
  readonly drainSeconds: number;
  /** Seconds the application gets to finish after the signal. */
  readonly graceSeconds: number;
}

export interface Security {
  readonly user: number | undefined;
  readonly group: number | undefined;
  readonly readOnlyRoot: boolean;
  readonly capabilities: readonly string[];
}

export type Variable =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly secret: string; readonly key: string };

export interface ConfigFile {
  /** Absolute path in the container. */
  readonly path: string;
  readonly text: string;
}

/** A secret of the company's store, made available under the service's own name. */
export interface SecretUse {
  readonly name: string;
  /** Key in the store: `<project>/<environment>/<name>`. */
  readonly remote: string;
  /** Every key becomes an environment variable. */
  readonly asEnv: boolean;
  /** Directory that gets a file for each key. */
  readonly mount: string | undefined;
}

export type Volume =
  | {
      readonly kind: 'scratch';
      readonly name: string;
      readonly mount: string;
      readonly size: string;
      readonly memory: boolean;
    }
  | {
      readonly kind: 'disk';
      readonly name: string;
      readonly mount: string;
      readonly size: string;
      readonly storageClass: string;
    }
  | {
      readonly kind: 'smb' | 'nfs';
      readonly name: string;
      readonly mount: string;
      readonly size: string;
      readonly server: string;
      readonly share: string;
      readonly readOnly: boolean;
      /** Secret with the share's credentials, in the tenant's namespace; NFS has none. */
      readonly credentials: string | undefined;
    };

/** Where the application's own metrics are. */
export interface Metrics {
  readonly port: number;
  readonly path: string;
}

export interface Resilience {
  /** Istio duration of the whole request, all attempts included; undefined means none. */
  readonly timeout: string | undefined;
  readonly retries: number;
  readonly circuitBreaker: CircuitBreaker;
}

export interface CircuitBreaker {
  readonly maxConnections: number;
  readonly maxPendingRequests: number;
  readonly consecutiveErrors: number;
  /** Istio duration that an ejected pod stays out, times the number of its ejections. */
  readonly ejectionTime: string;
  readonly maxEjectionPercent: number;
}

/** One way in from outside the mesh. */
export interface Exposure {
  readonly gateway: string;
  /** Fully qualified. */
  readonly host: string;
  /** Path prefixes; `/` for everything. */
  readonly paths: readonly string[];
  readonly port: Port;
}

/** A workload that may call: its identity and where its pods are. */
export interface Caller {
  readonly namespace: string;
  readonly service: string;
  readonly ports: readonly Port[];
}

/** A service that is called. */
export interface Callee {
  readonly namespace: string;
  readonly service: string;
  readonly ports: readonly Port[];
}
