import type { AvailabilityDefinition } from './availability-definition';
import type { AuthenticationDefinition } from './authentication-definition';
import type { CallDefinition } from './call-definition';
import type { ConsumerDefinition } from './consumer-definition';
import type { ElsewhereDefinition } from './elsewhere-definition';
import type { ExposeDefinition } from './expose-definition';
import type { FileReference } from './file';
import type { HealthDefinition } from './health-definition';
import type { PlacementDefinition } from './placement-definition';
import type { JobDefinition } from './job-definition';
import type { ObjectivesDefinition } from './objectives-definition';
import type { PortDefinition } from './port-definition';
import type { RateLimitDefinition } from './rate-limit-definition';
import type { ResilienceDefinition } from './resilience-definition';
import type { ResourcesDefinition } from './resources-definition';
import type { RetirementDefinition } from './retirement-definition';
import type { RouteDefinition } from './route-definition';
import type { Runtime } from './runtime';
import type { ScaleDefinition } from './scale-definition';
import type { SecretDefinition } from './secret-definition';
import type { SecurityDefinition } from './security-definition';
import type { ShutdownDefinition } from './shutdown-definition';
import type { SidecarDefinition } from './sidecar-definition';
import type { VersionDefinition } from './version-definition';
import type { VolumeDefinition } from './volume';

/** One deployable workload. */
export interface ServiceDefinition extends ServiceSettings {
  /** What it is built with: `java(17)`, `node()`, …, or `image()` for anything else. */
  readonly runtime: Runtime;
  /** Makes it a job: on a schedule, or before each deployment of another service. @default it runs all the time */
  readonly job?: JobDefinition;
  /**
   * Ports by name. The name says the protocol: `http`, `grpc`, `postgres`, or `http-admin` for a second one;
   * with any other name write `{ port, protocol }`. Rejected: UDP, and the ports of the mesh's proxy. @default none
   */
  readonly ports?: Readonly<Record<string, number | PortDefinition>>;
  /**
   * What it calls: a service of this project, `project/service`, all of it or `only` some requests, or an external
   * system. Nothing else is open. @default none
   */
  readonly calls?: readonly CallDefinition[];
  /**
   * `intake`: it sends its logs as JSON by TCP, an object a line, to the log intake of the platform, which it may then
   * call and finds in `LOG_INTAKE_HOST` and `LOG_INTAKE_PORT`; Spring Boot is told by a logback file. `stdout`: what
   * it writes there is its log.
   *
   * @default 'stdout'
   */
  readonly logs?: 'stdout' | 'intake';
  /**
   * Whether the application sends spans of its own, by OTLP to the platform's collector. Spring Boot 3.1 and later is
   * told by its properties, everything else by the variables `OTEL_…` that OpenTelemetry's libraries read; the
   * library is the image's matter. Proxies send theirs either way.
   *
   * @default false
   */
  readonly tracing?: boolean;
  /**
   * Other projects' services that may call it, as `project/service`, and how far: a call may not ask for more, and
   * each consent must be used. A service of this project needs none, and is held to one that is there. @default none
   */
  readonly consumers?: readonly ConsumerDefinition[];
  /** Hosts and paths on a gateway. @default none */
  readonly expose?: ExposeDefinition | readonly ExposeDefinition[];
  /**
   * Versions running side by side, with the percentage of requests each gets; together 100. Each has as many pods
   * as `scale` says. A new one starts at 0, gets a share once it runs, and goes back to 0 before it is taken away.
   *
   * @default one version
   */
  readonly versions?: Readonly<Record<string, number | VersionDefinition>>;
  /**
   * That it is on its way out: it runs no pods, is reached by nobody and keeps its data, until a later change removes
   * the definition. Rejected beside it: `expose`, `consumers` and `calls`; of others, calls to it. @default it is needed
   */
  readonly retired?: RetirementDefinition;
  /** What differs in one environment: the highest layer of precedence. @default nothing */
  readonly in?: Readonly<Record<string, ServiceSettings>>;
}

/** What platform and project may set for all their services. */
export type ServiceDefaults = Pick<
  ServiceSettings,
  | 'env'
  | 'pullSecrets'
  | 'resources'
  | 'scale'
  | 'availability'
  | 'placement'
  | 'sidecar'
  | 'resilience'
  | 'shutdown'
  | 'security'
>;

/** What may differ by environment. Maps are merged key by key, everything else replaces. */
export interface ServiceSettings {
  /** Entrypoint instead of the image's. @default the image's */
  readonly command?: readonly string[];
  /** Arguments instead of the image's. @default the image's */
  readonly args?: readonly string[];
  /** Environment variables. Never a credential: use `secrets`. @default none */
  readonly env?: Readonly<Record<string, string>>;
  /** Files by their absolute path in the container; a change rolls the pods. @default none */
  readonly files?: Readonly<Record<string, string | FileReference>>;
  /**
   * Secrets by name, of the company's store unless they say otherwise: every key becomes an environment variable,
   * or see `SecretDefinition`.
   *
   * @default none
   */
  readonly secrets?: readonly (string | SecretDefinition)[];
  /**
   * Secrets of the company's store, below `<project>/<environment>/`, with the property `.dockerconfigjson`: for
   * registries that ask who pulls. Rejected: a name that `secrets` has too. @default none
   */
  readonly pullSecrets?: readonly string[];
  /** Storage by name. @default none */
  readonly volumes?: Readonly<Record<string, VolumeDefinition>>;
  /** CPU and memory of each pod. */
  readonly resources?: ResourcesDefinition;
  /** Number of pods of each version: fixed, or the range that use moves it in. @default 1 */
  readonly scale?: number | ScaleDefinition;
  /** How it stays up while nodes come and go. */
  readonly availability?: AvailabilityDefinition;
  /** Which nodes its pods may run on. @default any node without taints */
  readonly placement?: PlacementDefinition;
  /** CPU and memory of the proxy of each pod. @default as the mesh was installed, see `mesh.sidecar` */
  readonly sidecar?: SidecarDefinition;
  /** What callers do when it is slow or fails. */
  readonly resilience?: ResilienceDefinition;
  /** How many requests it answers, by a name of each limit. Every limit holds. HTTP-like ports only. @default no limits */
  readonly rateLimits?: Readonly<Record<string, RateLimitDefinition>>;
  /** Whose tokens requests must carry; `false` for nobody's. HTTP-like ports only. @default false */
  readonly authentication?: false | AuthenticationDefinition;
  /**
   * What happens to some of the requests, by name: other versions, paths, headers or time limits. One that an
   * environment writes replaces the whole route of that name.
   *
   * @default every request goes as `versions` says
   */
  readonly routes?: Readonly<Record<string, RouteDefinition>>;
  /** When it is ready and alive. @default what the runtime knows */
  readonly health?: HealthDefinition;
  /** Where its own metrics are; `false` for none. @default what the runtime knows */
  readonly metrics?:
    | false
    | {
        /** Port by name or number. */
        readonly port: string | number;
        /** HTTP path that answers in Prometheus' format. */
        readonly path: string;
        /**
         * Metrics of its own that alerts and panels may ask for, as Prometheus stores them: `orders_placed_total`,
         * and of a histogram `order_seconds_bucket`. What the runtime's library counts by itself is known.
         *
         * @default none
         */
        readonly names?: readonly string[];
      };
  /**
   * What callers may rely on, and who is told when it is in danger; `false` for nothing, also of what a lower layer
   * says. HTTP-like ports only.
   *
   * @default nothing
   */
  readonly objectives?: false | ObjectivesDefinition;
  /** How long it gets to stop. */
  readonly shutdown?: ShutdownDefinition;
  /** What its container may do. */
  readonly security?: SecurityDefinition;
  /**
   * Where it still runs outside the mesh, on Docker Swarm or machines, and the share of requests that goes there:
   * those of callers in the mesh and of gateways alike.
   *
   * @default everything comes here
   */
  readonly elsewhere?: ElsewhereDefinition;
}
