import type { ExternalDefinition } from './external';

/** Something a service calls. */
export type CallDefinition =
  | string
  | {
      /** A service of this project, or `project/service`. */
      readonly to: string;
      /** Names of the ports it calls, where the callee has more than it needs. */
      readonly ports: readonly string[];
    }
  | ExternalDefinition;
