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
  /** What the service gets to see instead. @default what was asked for */
  readonly rewrite?: {
    /**
     * In place of the prefix that `when.path` names, or of the whole path if that is exact. After a regex it may
     * use `\1` for what the first group matched.
     *
     * @default the path that was asked for
     */
    readonly path?: string;
    /** In place of the host. @default the host that was asked for */
    readonly host?: string;
  };
  /** Answer with another address instead of calling the service. Rejects all but `when` and `headers.response`. @default no redirect */
  readonly redirect?: {
    /** Host to go on at. @default the same */
    readonly host?: string;
    /** The whole path, which also drops the query. @default the same */
    readonly path?: string;
    /** Scheme to go on with. @default the same */
    readonly scheme?: 'http' | 'https';
    /** Browsers remember 301 and 308 for good; 307 and 308 keep the method. @default 302 */
    readonly code?: 301 | 302 | 303 | 307 | 308;
  };
  /** What is added to headers, changed or taken away. @default nothing */
  readonly headers?: {
    /** On the way to the service. @default nothing */
    readonly request?: HeaderOperations;
    /** On the way back. @default nothing */
    readonly response?: HeaderOperations;
  };
  /** Longest time a request may take, all attempts included. @default `resilience.timeout` */
  readonly timeout?: string;
  /** Further attempts after a failure. @default `resilience.retries` */
  readonly retries?: number | RetriesDefinition;
  /** Which web pages of other origins may call. Rejected beside `when.headers`: preflights have none. @default none */
  readonly cors?: CorsDefinition;
  /** Sends a copy of each request to another version, and drops its answer. Writes happen twice. @default no copies */
  readonly mirror?: {
    /** A version of the service. */
    readonly to: string;
    /** Share of the requests. @default '100%' */
    readonly percent?: string;
  };
  /** Trouble on purpose, to see what callers do. Not repeated by retries. Rejected in production. @default none */
  readonly fault?: {
    /** How long requests are held up. @default no delay, and `abort` is needed */
    readonly delay?: string;
    /** Status, 200 to 599, that is answered instead of calling the service. @default no answer, and `delay` is needed */
    readonly abort?: number;
    /** Share of the requests. */
    readonly percent: string;
  };
}
