/**
 * The Secrets that are rendered, each with the key that prometheus-operator reads. They hold no secret: the operator
 * takes these configurations from nothing else
 * (https://prometheus-operator.dev/docs/developer/alerting/#using-a-kubernetes-secret, and `additionalScrapeConfigs` in
 * https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusSpec), and credentials stand in them as paths of
 * files.
 */
export const configSecrets = {
  alertmanager: { name: 'alertmanager-config', key: 'alertmanager.yaml' },
  /** What no PodMonitor can say. */
  scrapeJobs: { name: 'prometheus-scrape-jobs', key: 'scrape-jobs.yaml' },
} as const;
