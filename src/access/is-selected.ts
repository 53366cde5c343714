import { hasLabels } from './has-labels';
import type { ServiceSpec } from './spec/service-spec';
import type { Workload } from './workload';

/** Whether a Service leads to pods of its namespace; one without a selector says nothing of pods. */
export function isSelected({ selector }: ServiceSpec, { labels }: Workload): boolean {
  const wanted = selector ?? {};
  return Object.keys(wanted).length > 0 && hasLabels(labels, wanted);
}
