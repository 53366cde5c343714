import { labels } from '../../../conventions/labels';
import type { Version } from '../../../model/version';

/**
 * Labels that tell the pods of one version from all others. A workload's selector cannot be changed
 * (https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates), so nothing
 * else goes into it, and no version where there is only one.
 */
export function workloadSelector(service: string, version: Version): Record<string, string> {
  return {
    [labels.service]: service,
    ...(version.name === '' ? {} : { [labels.version]: version.name }),
  };
}
