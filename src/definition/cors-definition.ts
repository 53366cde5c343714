/** Which web pages of other origins may call. The caller's proxy or the gateway answers their preflights. */
export interface CorsDefinition {
  /** Origins like `'https://shop.example.com'`, an RE2 for the whole origin, or `'*'`, without `credentials` only. */
  readonly origins: readonly (
    | string
    | {
        /** An RE2 that must match the whole origin. */
        readonly regex: string;
      }
  )[];
  /** Methods that they may use. */
  readonly methods: readonly ('GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS')[];
  /** Headers that they may send. @default none beyond the simple ones */
  readonly headers?: readonly string[];
  /** Headers that they may read. @default none beyond the simple ones */
  readonly exposeHeaders?: readonly string[];
  /** Whether they may send cookies. @default false */
  readonly credentials?: boolean;
  /** How long a browser remembers, in whole seconds or more. @default what the browser thinks best */
  readonly maxAge?: string;
}
