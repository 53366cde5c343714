import type { CallDefinition } from './call-definition';
import type { ExposeDefinition } from './expose-definition';
import type { FileReference } from './file';
import type { HealthDefinition } from './health-definition';
import type { PortDefinition } from './port-definition';
import type { ResilienceDefinition } from './resilience-definition';
import type { ResourcesDefinition } from './resources-definition';
import type { RouteDefinition } from './route-definition';
import type { Runtime } from './runtime';
import type { ScaleDefinition } from './scale-definition';
import type { SecretDefinition } from './secret-definition';
import type { SecurityDefinition } from './security-definition';
import type { ShutdownDefinition } from './shutdown-definition';
import type { VersionDefinition } from './version-definition';
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
  /**
   * Versions running side by side, with the percentage of requests each gets; together 100. Each has as many pods
   * as `scale` says. A new one starts at 0, gets a share once it runs, and goes back to 0 before it is taken away.
   */
  readonly versions?: Readonly<Record<string, number | VersionDefinition>>;
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
  /**
   * What happens to some of the requests, by name: other versions, paths, headers or time limits. One that an
   * environment writes replaces the whole route of that name.
   */
  readonly routes?: Readonly<Record<string, RouteDefinition>>;
  /** When it is ready and alive. @default what the runtime knows */
  readonly health?: HealthDefinition;
  /** Where its own metrics are; `false` for none. @default what the runtime knows */
  readonly metrics?: false | { readonly port: string | number; readonly path: string };
  /** How long it gets to stop. */
  readonly shutdown?: ShutdownDefinition;
  /** What its container may do. */
  readonly security?: SecurityDefinition;
}
