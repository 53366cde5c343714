/** Methods that requests can be told apart by. */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** A pattern of requests: everything in it must hold at once. An empty one holds for all. */
export interface Match {
  /** Undefined for every path. */
  readonly path: PathMatch | undefined;
  /** Empty for every method. */
  readonly methods: readonly Method[];
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, TextMatch>>;
  readonly query: Readonly<Record<string, TextMatch>>;
}

export interface PathMatch {
  /** A prefix is of whole segments and has no slash at its end; a regex is RE2 and for the whole path. */
  readonly kind: 'prefix' | 'exact' | 'regex';
  readonly value: string;
}

/** Of the whole value, if it is there. */
export type TextMatch =
  | { readonly kind: 'exact' | 'prefix' | 'regex'; readonly value: string }
  | { readonly kind: 'present' }
  | { readonly kind: 'absent' };
