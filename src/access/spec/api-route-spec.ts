/** What is read of an HTTPRoute. */
export interface ApiRouteSpec {
  readonly parentRefs?: readonly {
    readonly kind?: string;
    readonly name: string;
    readonly namespace?: string;
    readonly sectionName?: string;
    readonly port?: number;
  }[];
  readonly hostnames?: readonly string[];
  readonly rules?: readonly ApiRouteRule[];
}

export interface ApiRouteRule {
  readonly matches?: readonly ApiRouteMatch[];
  readonly filters?: readonly {
    readonly type: string;
    readonly urlRewrite?: {
      readonly hostname?: string;
      readonly path?: {
        readonly type?: string;
        readonly replaceFullPath?: string;
        readonly replacePrefixMatch?: string;
      };
    };
  }[];
  readonly backendRefs?: readonly {
    readonly kind?: string;
    readonly name: string;
    readonly namespace?: string;
    readonly port?: number;
    readonly weight?: number;
  }[];
}

export interface ApiRouteMatch {
  readonly path?: { readonly type?: string; readonly value?: string };
  readonly method?: string;
  readonly headers?: readonly { readonly type?: string; readonly name: string; readonly value: string }[];
  readonly queryParams?: readonly unknown[];
}
