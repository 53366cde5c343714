import type { Relabeling, ScrapeJob } from './scrape-job';

/** A job that finds its targets among the pods of these namespaces. */
export function podJob(
  name: string,
  namespaces: readonly string[],
  path: string,
  relabeling: readonly Relabeling[],
  samples: number,
): ScrapeJob {
  return {
    job_name: name,
    honor_labels: false,
    metrics_path: path,
    // A redirect would let a target choose what Prometheus reads in its place.
    follow_redirects: false,
    sample_limit: samples,
    kubernetes_sd_configs: [{ role: 'pod', namespaces: { names: namespaces } }],
    relabel_configs: relabeling,
  };
}
