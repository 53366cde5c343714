/** Which requests are meant: everything said must hold at once. */
export interface MatchDefinition {
  /**
   * Path without the query. A text is a prefix of whole segments: `'/api'` is `/api` and what is below it, not
   * `/apis`. A regex is RE2, begins with a slash and must match the whole path. Rejects regexes that RE2 cannot
   * read, those over 500 characters, and paths over 200. @default every path
   */
  readonly path?:
    | string
    | {
        /** The whole path. */
        readonly exact: string;
      }
    | {
        /** An RE2 that must match the whole path. */
        readonly regex: string;
      };
  /** Any of these methods. @default every method */
  readonly methods?: readonly ('GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS')[];
  /** Headers by name, in any case. Rejects `Host`: a service answers at the hosts it has. @default any headers */
  readonly headers?: Readonly<Record<string, HeaderMatch>>;
  /** Query parameters by name; a text must be the whole value, a regex (RE2) must match the whole value. @default any query */
  readonly query?: Readonly<
    Record<
      string,
      | string
      | {
          /** An RE2 that must match the whole value. */
          readonly regex: string;
        }
    >
  >;
}

/** The whole value of a header, the start of it, an RE2 for the whole of it, or whether it is there at all. */
export type HeaderMatch =
  | string
  | {
      /** What the value begins with. */
      readonly prefix: string;
    }
  | {
      /** An RE2 that must match the whole value. */
      readonly regex: string;
    }
  | {
      /** `true`: the header must be there, whatever its value. `false`: it must not. */
      readonly present: boolean;
    };
