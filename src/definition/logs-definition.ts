/** Where logs go. */
export interface LogsDefinition {
  /**
   * Where everything is kept that containers write to stdout and stderr, and what the platform's own intake takes.
   *
   * @default nowhere: what containers write stays on their nodes
   */
  readonly store?: LogStoreDefinition;
  /**
   * Takes JSON by TCP, an object a line, like Logstash's `tcp` input with `codec => json_lines`: one that runs
   * elsewhere, or `own` for one in each cluster, which needs `store`. Services that say `logs: 'intake'` may call it.
   *
   * @default none: no service can say so
   */
  readonly intake?:
    | 'own'
    | {
        /** DNS name or IPv4 address. */
        readonly host: string;
        /** Port it listens on. */
        readonly port: number;
        /** Address ranges it answers from, CIDR notation. @default any address outside the cluster */
        readonly addresses?: readonly string[];
      };
}

/** An Elasticsearch outside the cluster. */
export interface LogStoreDefinition {
  /** Nodes of Elasticsearch 8 or newer, each with TLS: `https://logs.example.com:9200`. */
  readonly hosts: readonly string[];
  /** Address ranges they answer from, CIDR notation. @default any address outside the cluster */
  readonly addresses?: readonly string[];
  /**
   * Key of the company's store with the properties `user` and `password`; Grafana reads with those of
   * `<secret>-reader`, which needs no right to write. @default 'platform/log-store'
   */
  readonly secret?: string;
  /** Whether an authority of the company's own signed its certificate: the property `ca` of `secret`. @default false */
  readonly privateAuthority?: boolean;
  /** otel/opentelemetry-collector-contrib, version 0.130 or newer: reads logs on each node and sends them. */
  readonly collector: string;
}
