import type { Match, Method } from './match';
import type { Retries } from './retries';

/** What happens to some of the requests to a service. */
export interface Route {
  readonly name: string;
  /** Any of them; never empty. */
  readonly matches: readonly Match[];
  /** Versions and the percentage each gets, together 100; undefined means as the versions say. */
  readonly to: readonly Share[] | undefined;
  readonly rewrite: { readonly path: string | undefined; readonly host: string | undefined };
  /** Answered instead of calling the service. */
  readonly redirect: Redirect | undefined;
  readonly headers: { readonly request: HeaderChanges; readonly response: HeaderChanges };
  /** Istio duration; undefined means none. */
  readonly timeout: string | undefined;
  readonly retries: Retries;
  readonly cors: Cors | undefined;
  readonly mirror: { readonly version: string; readonly percent: number } | undefined;
  readonly fault: Fault | undefined;
}

export interface Share {
  readonly version: string;
  readonly weight: number;
}

export interface Redirect {
  readonly host: string | undefined;
  readonly path: string | undefined;
  readonly scheme: string | undefined;
  readonly code: number;
}

export interface HeaderChanges {
  readonly set: Readonly<Record<string, string>>;
  readonly add: Readonly<Record<string, string>>;
  readonly remove: readonly string[];
}

export interface Cors {
  readonly origins: readonly { readonly kind: 'exact' | 'regex'; readonly value: string }[];
  readonly methods: readonly Method[];
  readonly headers: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly credentials: boolean;
  /** Istio duration. */
  readonly maxAge: string | undefined;
}

export interface Fault {
  /** Istio duration. */
  readonly delay: string | undefined;
  /** Status of HTTP. */
  readonly abort: number | undefined;
  readonly percent: number;
}
