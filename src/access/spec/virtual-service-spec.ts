/** What is read of a VirtualService. */
export interface VirtualServiceSpec {
  readonly hosts?: readonly string[];
  readonly gateways?: readonly string[];
  readonly exportTo?: readonly string[];
  readonly http?: readonly HttpRoute[];
  readonly tls?: readonly StreamRoute[];
  readonly tcp?: readonly StreamRoute[];
}

export interface HttpRoute {
  readonly match?: readonly HttpMatch[];
  readonly route?: readonly WeightedDestination[];
  readonly redirect?: unknown;
  readonly directResponse?: unknown;
  readonly delegate?: unknown;
  readonly rewrite?: {
    readonly uri?: string;
    readonly authority?: string;
    readonly uriRegexRewrite?: { readonly match?: string; readonly rewrite?: string };
  };
}

export interface HttpMatch {
  readonly uri?: StringMatch;
  readonly method?: StringMatch;
  readonly authority?: StringMatch;
  readonly scheme?: StringMatch;
  readonly headers?: Readonly<Record<string, StringMatch>>;
  readonly withoutHeaders?: Readonly<Record<string, StringMatch>>;
  readonly queryParams?: Readonly<Record<string, StringMatch>>;
  readonly ignoreUriCase?: boolean;
  readonly port?: number;
  readonly gateways?: readonly string[];
}

/** One of the three; none asks only for presence. */
export interface StringMatch {
  readonly exact?: string;
  readonly prefix?: string;
  readonly regex?: string;
}

/** A route of TLS that is passed on, or of TCP. */
export interface StreamRoute {
  readonly match?: readonly {
    readonly sniHosts?: readonly string[];
    readonly port?: number;
    readonly gateways?: readonly string[];
  }[];
  readonly route?: readonly WeightedDestination[];
}

export interface WeightedDestination {
  readonly destination: {
    readonly host: string;
    readonly subset?: string;
    readonly port?: { readonly number?: number };
  };
  readonly weight?: number;
}
