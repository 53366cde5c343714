import type { ExternalDefinition } from './external';
import type { RequestDefinition } from './request-definition';

/** Something a service calls. */
export type CallDefinition =
  | string
  | {
      /** A service of this project, or `project/service`. */
      readonly to: string;
      /** Names of the ports it calls, where the callee has more than it needs. @default all */
      readonly ports?: readonly string[];
      /**
       * Any of these requests and no other, on HTTP-like ports. Rejects other ports: name those with requests in
       * `ports`. Several calls of one service add up. @default every request
       */
      readonly only?: RequestDefinition | readonly RequestDefinition[];
    }
  | ExternalDefinition;
