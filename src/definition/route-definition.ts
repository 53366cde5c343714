import type { CorsDefinition } from './cors-definition';
import type { HeaderOperations } from './header-operations';
import type { MatchDefinition } from './match-definition';
import type { RetriesDefinition } from './resilience-definition';

/**
 * What happens to some of the requests to a service, from inside the mesh and from gateways alike, on every
 * HTTP-like port. Of several routes for one request the most specific is taken, wherever it is written: an exact
 * path before a regex before the longer prefix, then methods, then more headers, then more of the query.
 */
export interface RouteDefinition {
  /** Which requests; of several patterns any. Rejects what another route takes already. @default all */
  readonly when?: MatchDefinition | readonly MatchDefinition[];
  /** A version of the service, or several with the percentage each gets. @default as `versions` says */
  readonly to?: string | Readonly<Record<string, number>>;
  /** What the service gets to see instead. */
  readonly rewrite?: {
    /**
     * In place of the prefix that `when.path` names, or of the whole path if that is exact. After a regex it may
     * use `\1` for what the first group matched.
     */
    readonly path?: string;
    /** In place of the host that was asked for. */
    readonly host?: string;
  };
  /** Answer with another address instead of calling the service. Rejects all but `when` and `headers.response`. */
  readonly redirect?: {
    /** @default the same */
    readonly host?: string;
    /** The whole path, which also drops the query. @default the same */
    readonly path?: string;
    /** @default the same */
    readonly scheme?: 'http' | 'https';
    /** Browsers remember 301 and 308 for good; 307 and 308 keep the method. @default 302 */
    readonly code?: 301 | 302 | 303 | 307 | 308;
  };
  readonly headers?: {
    /** On the way to the service. */
    readonly request?: HeaderOperations;
    /** On the way back. */
    readonly response?: HeaderOperations;
  };
  /** Longest time a request may take, all attempts included. @default `resilience.timeout` */
  readonly timeout?: string;
  /** See `resilience.retries`, which it replaces. */
  readonly retries?: number | RetriesDefinition;
  /** Which web pages of other origins may call. Rejected beside `when.headers`: preflights have none. @default none */
  readonly cors?: CorsDefinition;
  /** Sends a copy of each request to another version, and drops its answer. Writes happen twice. */
  readonly mirror?: {
    /** A version of the service. */
    readonly to: string;
    /** Share of the requests. @default '100%' */
    readonly percent?: string;
  };
  /** Trouble on purpose, to see what callers do. Not repeated by retries. Rejected in production. */
  readonly fault?: {
    /** How long requests are held up. */
    readonly delay?: string;
    /** Status, 200 to 599, that is answered instead of calling the service. */
    readonly abort?: number;
    /** Share of the requests. */
    readonly percent: string;
  };
}
