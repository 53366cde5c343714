/** What is read of a DestinationRule. */
export interface DestinationRuleSpec {
  readonly host: string;
  readonly exportTo?: readonly string[];
  readonly trafficPolicy?: TrafficPolicy;
  readonly subsets?: readonly {
    readonly name: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly trafficPolicy?: TrafficPolicy;
  }[];
  readonly workloadSelector?: { readonly matchLabels?: Readonly<Record<string, string>> };
}

export interface TrafficPolicy {
  readonly tls?: { readonly mode?: string };
  readonly portLevelSettings?: readonly {
    readonly port?: { readonly number?: number };
    readonly tls?: { readonly mode?: string };
  }[];
}
