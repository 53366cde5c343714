import type { ObservedTenant } from './observed-tenant';
import type { Relabeling } from '../scraping/scrape-job';

/** Writes the table of tenants as relabeling: the namespace in `source` gives `project` and `environment`. */
export function tenantLabels(tenants: readonly ObservedTenant[], source: string): Relabeling[] {
  return tenants.flatMap(({ namespace, project, environment }) => [
    { source_labels: [source], regex: namespace, target_label: 'project', replacement: project },
    { source_labels: [source], regex: namespace, target_label: 'environment', replacement: environment },
  ]);
}
