import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { rateLimitNames } from '../../conventions/rate-limit-names';

/** Metadata of an object of one of the two components. */
export function componentMetadata(component: string) {
  return {
    name: component,
    namespace: rateLimitNames.namespace,
    labels: { ...commonLabels(), [labels.service]: component },
  };
}
