import { names } from '../../conventions/names';
import { components } from '../stack/components';
import type { Relabeling, ScrapeJob } from './scrape-job';
import { scrapeJobs } from './scrape-jobs';
import type { Stack } from '../stack/stack';

/** `prometheus.yml`, as far as the stack uses it; in Prometheus' own spelling. */
export interface PrometheusConfig {
  readonly global: {
    readonly scrape_interval: string;
    readonly scrape_timeout: string;
    readonly evaluation_interval: string;
    readonly external_labels: Readonly<Record<string, string>>;
  };
  readonly rule_files: readonly string[];
  readonly alerting: {
    readonly alert_relabel_configs: readonly Relabeling[];
    readonly alertmanagers: readonly {
      readonly dns_sd_configs: readonly {
        readonly names: readonly string[];
        readonly type: 'A';
        readonly port: number;
      }[];
    }[];
  };
  readonly scrape_configs: readonly ScrapeJob[];
}

/** Where the rule files are mounted. */
export const rulesPath = '/etc/prometheus/rules';

export function prometheusConfig(stack: Stack): PrometheusConfig {
  const { name, port } = components.alertmanager;
  return {
    global: {
      scrape_interval: '30s',
      scrape_timeout: '10s',
      evaluation_interval: '30s',
      // Prometheus 3 expands the variable by itself, 2.x by a feature flag.
      external_labels: { cluster: stack.cluster, replica: '${POD_NAME}' },
    },
    rule_files: [`${rulesPath}/*.yml`],
    alerting: {
      // Both replicas raise the same alert; with this label on it they would be two.
      alert_relabel_configs: [{ regex: 'replica', action: 'labeldrop' }],
      // Every peer is told, not one behind an address: they agree among themselves on who notifies.
      alertmanagers: [
        { dns_sd_configs: [{ names: [names.host(names.headless(name), stack.namespace)], type: 'A', port }] },
      ],
    },
    scrape_configs: scrapeJobs(stack),
  };
}
