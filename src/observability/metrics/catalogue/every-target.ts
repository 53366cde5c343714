import { metrics, type Family } from '../family';

/** What Prometheus itself says of every target (https://prometheus.io/docs/concepts/jobs_instances/). */
export const everyTarget = (): readonly Family[] =>
  metrics(
    'up scrape_duration_seconds scrape_samples_scraped scrape_samples_post_metric_relabeling scrape_series_added',
  );
