import type { Availability } from './availability';
import type { Authentication } from './authentication';
import type { Callee } from './callee';
import type { Caller } from './caller';
import type { ConfigFile } from './config-file';
import type { Elsewhere } from './elsewhere';
import type { Exposure } from './exposure';
import type { External } from './external';
import type { Health } from './health';
import type { Job } from './job';
import type { Metrics } from './metrics';
import type { NodeChoice } from './node-choice';
import type { Objective } from './objective';
import type { Opening } from './opening';
import type { Port } from './port';
import type { PullSecret } from './pull-secret';
import type { RateLimit } from './rate-limit';
import type { Resilience } from './resilience';
import type { Resources } from './resources';
import type { Retirement } from './retirement';
import type { Route } from './route';
import type { Scale } from './scale';
import type { SecretUse } from './secret-use';
import type { Security } from './security';
import type { Shutdown } from './shutdown';
import type { Sidecar } from './sidecar';
import type { Telemetry } from './telemetry';
import type { Variable } from './variable';
import type { Version } from './version';
import type { Volume } from './volume';

/**
 * One workload of a tenant, with nothing left to decide. What is "rejected" makes the constructor of a
 * `MeshService` throw; the defaults are those of a `MeshService` used on its own.
 */
export interface Service {
  /**
   * Name of the Service, its ServiceAccount and nearly all else: a DNS label of at most 30 characters.
   *
   * @default - the id of the construct
   */
  readonly name: string;

  /** Namespace of everything here but persistent volumes, which have none. A `TenantNamespace`, or as strict. */
  readonly namespace: string;

  /** What it is built with, for labels and dashboards. */
  readonly runtime: string;

  /**
   * That it runs and ends. Rejected for a job: ports, disks, probes, more than one pod, named versions.
   *
   * @default - it runs all the time
   */
  readonly job: Job | undefined;

  /**
   * That it is on its way out. Its workloads say so; that it then has no pods, exposures and callers is up to whoever
   * places it. Rejected for a job, and with more than 0 pods.
   *
   * @default - it is needed
   */
  readonly retired: Retirement | undefined;

  /**
   * Images, and the share of requests each gets. One without a name is an ordinary service; several with names
   * run side by side, each with a workload, and a scale, of its own. Rejected: none at all, a name twice,
   * several without names, weights that do not make 100 together.
   */
  readonly versions: readonly Version[];

  /**
   * Entrypoint instead of the image's; empty for the image's own.
   *
   * @default []
   */
  readonly command: readonly string[];

  /**
   * Arguments instead of the image's; empty for the image's own.
   *
   * @default []
   */
  readonly args: readonly string[];

  /**
   * Ports it serves. `number` is what callers use; `target` is what the container listens on, on all
   * interfaces, and what policies name. Without ports it has no Service. Rejected: a name or a number twice.
   *
   * @default []
   */
  readonly ports: readonly Port[];

  /**
   * Probes, on ports of the container, and the seconds that a start may take. Istio rewrites HTTP and TCP probes
   * so that strict mTLS does not fail them
   * (https://istio.io/latest/docs/ops/configuration/mesh/app-health-check/).
   *
   * @default - no probes, 120 seconds
   */
  readonly health: Health;

  /**
   * Requests and limits of the application's container, as Kubernetes quantities; the proxy has its own.
   *
   * @default - 100m CPU without a limit, 128Mi of memory and at most 256Mi
   */
  readonly resources: Resources;

  /**
   * Number of pods of each version: fixed where `min` equals `max`, else moved by the CPU and memory use of the
   * application's container, in percent of its requests, and by the requests per second of each pod; the last
   * needs a custom metrics API that serves `istio_requests_per_second`. Rejected: `min` below 1 where `max` is
   * above it, `min` above `max`, and a range that nothing moves it in.
   *
   * @default - one pod
   */
  readonly scale: Scale;

  /**
   * How many pods may be missing while nodes are drained, how strictly they are spread, and their PriorityClass.
   * Rejected: 0 pods, which would keep nodes from ever being drained.
   *
   * @default - one pod, spread over zones and nodes where there is room, no PriorityClass
   */
  readonly availability: Availability;

  /**
   * Labels that its nodes must have, and taints that they may have.
   *
   * @default - any node without taints
   */
  readonly nodes: NodeChoice;

  /**
   * CPU, memory and threads of the proxy.
   *
   * @default - as the mesh was installed, taken for 100m and 128Mi, at most 2 CPU and 1Gi
   */
  readonly sidecar: Sidecar;

  /**
   * Seconds between leaving the endpoints and the termination signal, and between the signal and the kill.
   *
   * @default - 10 and 20 seconds
   */
  readonly shutdown: Shutdown;

  /**
   * User, group and capabilities of the container. Never root; the user is the image's own where none is given.
   * The group also owns the files of its volumes: without one, a user that is not root cannot write to a disk.
   * Of capabilities, the Pod Security level `restricted` takes NET_BIND_SERVICE only, spelled without `CAP_`.
   *
   * @default - the image's user, a root file system that is read only, no capabilities
   */
  readonly security: Security;

  /**
   * Environment variables: values, or keys of a secret listed in `secrets`.
   *
   * @default []
   */
  readonly env: readonly Variable[];

  /** Files by absolute path. A changed file replaces the pods: it is not changed under a running one. @default [] */
  readonly files: readonly ConfigFile[];

  /**
   * Secrets, by reference: from the company's store, kept in the namespace by somebody else, mounted by the CSI
   * driver, or sealed. Rejected: a name twice, and a secret of the CSI driver without a `mount` or in `env`.
   *
   * @default []
   */
  readonly secrets: readonly SecretUse[];

  /**
   * Credentials of registries that ask who pulls, on its ServiceAccount.
   *
   * @default []
   */
  readonly pullSecrets: readonly PullSecret[];

  /**
   * Storage. One `disk` makes the workload a StatefulSet, whose pods keep their disks when it goes away; both
   * engines refuse to delete disks, shares, and what holds them.
   *
   * @default []
   */
  readonly volumes: readonly Volume[];

  /**
   * Port of the container and path of its own metrics. The proxy merges them with its own
   * (https://istio.io/latest/docs/ops/integrations/prometheus/).
   *
   * @default - none: only the proxy's
   */
  readonly metrics: Metrics | undefined;

  /**
   * What its callers may rely on. Nothing of the service itself follows from it: the observability stack records it
   * and alerts.
   *
   * @default []
   */
  readonly objectives: readonly Objective[];

  /**
   * Timeout, retries, circuit breaker and load balancing of everyone who calls it, gateways included. Timeout and
   * retries hold for HTTP-like ports only. Rejected: attempts that the timeout leaves no time for, stickiness by
   * what only HTTP has on a service without HTTP, and a warm-up of pods that are not weighed.
   *
   * @default - no timeout, no retries, 1024 connections, pods ejected for 30s after 5 errors in a row
   */
  readonly resilience: Resilience;

  /**
   * Where it also runs, outside the mesh, and the share of requests that goes there. Its callers must know it
   * too, its namespace must have a ServiceEntry for it, and gateways it is exposed on must be let out. Rejected: a share that is no whole number from 0 to
   * 100, no hosts, and no port or one that is not HTTP-like or not in `ports`.
   *
   * @default - nowhere else
   */
  readonly elsewhere: Elsewhere | undefined;

  /**
   * How many requests pass, in the order of names. A `TenantNamespace` with the same limits makes the proxies count;
   * for what is counted in the whole cluster there must also be a `RateLimitService`. Rejected: limits where no port
   * is HTTP-like.
   *
   * @default []
   */
  readonly rateLimits: readonly RateLimit[];

  /**
   * What requests from gateways must show, and those of services where they need a token too. The gateways' own check
   * is the `MeshBaseline`'s. Rejected: no HTTP-like port, and a token of callers on a port that is not.
   *
   * @default - nothing
   */
  readonly authentication: Authentication | undefined;

  /**
   * What happens to some of the requests, from callers and gateways alike, on every HTTP-like port; the most
   * specific route is taken. Rejected: names twice, versions that are not there, weights that do not make 100,
   * routes for requests that another takes, a redirect that also does something else.
   *
   * @default []
   */
  readonly routes: readonly Route[];

  /**
   * Hosts and path prefixes on the gateways of the cluster. `/api` is `/api` and what is below it, not `/apis`.
   * Rejected: no paths, and a port that is not HTTP-like or not in `ports`.
   *
   * @default []
   */
  readonly exposures: readonly Exposure[];

  /**
   * Ways through the gateways for connections that these do not look into. Rejected: a port that is HTTP-like or
   * not in `ports`, and a server name for one that does not speak TLS.
   *
   * @default []
   */
  readonly openings: readonly Opening[];

  /**
   * Who may call it, and on which of its ports. Nobody else may.
   *
   * @default []
   */
  readonly callers: readonly Caller[];

  /**
   * What it calls inside the mesh, and on which ports of that service. The callee must name it a caller.
   *
   * @default []
   */
  readonly callees: readonly Callee[];

  /**
   * What it calls outside the mesh. The namespace must have a ServiceEntry for each.
   *
   * @default []
   */
  readonly externals: readonly External[];

  /**
   * What it sends to the platform: spans of its own, and logs by TCP. The `ObservabilityStack` must take them.
   *
   * @default - nothing
   */
  readonly telemetry: Telemetry;

  /** Repository-relative file of the definition. */
  readonly source: string;
}
