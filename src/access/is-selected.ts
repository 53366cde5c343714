import { hasLabels } from './has-labels';
import type { ServiceSpec } from './spec/service-spec';
import type { Workload } from './workload';

/** Whether a Service leads to pods of its namespace; one without a selector says nothing of pods. */
export function isSelected({ selector = {} }: ServiceSpec, { labels }: Workload): boolean {
  return Object.keys(selector).length > 0 && hasLabels(labels, selector);
}
