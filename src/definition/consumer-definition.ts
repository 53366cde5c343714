import type { RequestDefinition } from './request-definition';

/** Who may call: `project/service` for everything, or how far the consent goes. */
export type ConsumerDefinition =
  | string
  | {
      /** `project/service`. */
      readonly from: string;
      /** Names of the ports it may call. @default all */
      readonly ports?: readonly string[];
      /** The most it may ask for, on HTTP-like ports. Rejects others. @default every request */
      readonly only?: RequestDefinition | readonly RequestDefinition[];
    };
