/** A step of https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config. */
export interface Relabeling {
  readonly source_labels?: readonly string[];
  readonly regex?: string;
  readonly action?: 'keep' | 'drop' | 'replace' | 'labeldrop';
  readonly target_label?: string;
  readonly replacement?: string;
}

/** Where targets are looked for. Nodes have no namespace. */
export type Discovery =
  | { readonly role: 'pod'; readonly namespaces: { readonly names: readonly string[] } }
  | { readonly role: 'node' };

/** An entry of `scrape_configs`, as far as the stack uses it; in Prometheus' own spelling. */
export interface ScrapeJob {
  readonly job_name: string;
  readonly honor_labels: boolean;
  readonly honor_timestamps?: boolean;
  readonly metrics_path: string;
  readonly follow_redirects: false;
  readonly sample_limit?: number;
  readonly label_limit?: number;
  readonly label_name_length_limit?: number;
  readonly label_value_length_limit?: number;
  readonly body_size_limit?: string;
  readonly scheme?: 'https';
  readonly authorization?: { readonly credentials_file: string };
  readonly tls_config?: { readonly insecure_skip_verify: boolean };
  readonly kubernetes_sd_configs: readonly Discovery[];
  readonly relabel_configs: readonly Relabeling[];
  readonly metric_relabel_configs?: readonly Relabeling[];
}
