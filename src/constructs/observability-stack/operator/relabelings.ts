import type { PodMonitorSpecPodMetricsEndpoints } from '@cdk8s/prometheus-operator';
import type { Relabeling } from '../../../observability/scraping/scrape-job';

type OperatorRelabeling = NonNullable<PodMonitorSpecPodMetricsEndpoints['relabelings']>[number];

/** Steps of relabeling in the operator's spelling, in the same order. */
export function relabelings(steps: readonly Relabeling[]): OperatorRelabeling[] {
  return steps.map(({ source_labels, target_label, action, ...same }) => ({
    ...same,
    ...(source_labels === undefined ? {} : { sourceLabels: source_labels }),
    ...(target_label === undefined ? {} : { targetLabel: target_label }),
    // What the server would fill in: left out of a list, Argo CD would see a difference for ever.
    action: action ?? 'replace',
  }));
}
