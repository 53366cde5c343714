import { labels } from '../../conventions/labels';
import { hasLabels } from '../has-labels';
import type { MeshSelection } from '../spec/mesh-selection';
import type { Workload } from '../workload';
import { hasTarget } from './has-target';

/**
 * Whether a policy of Istio that holds in a workload's namespace concerns it
 * (https://istio.io/latest/docs/reference/config/type/workload-selector/): by labels, or by the Gateway that it was
 * made for. Policies for a Service are for waypoints, which are not pods of the workload.
 */
export function concernsWorkload(selection: MeshSelection, workload: Workload): boolean {
  const { selector, targetRef, targetRefs } = selection;
  if (!hasTarget(selection)) return hasLabels(workload.labels, selector?.matchLabels ?? {});
  const targets = [...(targetRef === undefined ? [] : [targetRef]), ...(targetRefs ?? [])];
  return targets.some(({ kind, name }) => kind === 'Gateway' && workload.labels[labels.gatewayName] === name);
}
