import type { ApiObjectMetadata } from 'cdk8s';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import type { Stack } from '../../observability/stack/stack';

/** Metadata of an object of the stack; `component` says what it serves, unless that is all of the namespace. */
export function stackMetadata(
  { namespace }: Pick<Stack, 'namespace'>,
  name: string,
  component?: string,
): ApiObjectMetadata {
  return {
    name,
    namespace,
    labels: { ...commonLabels(), ...(component === undefined ? {} : { [labels.service]: component }) },
  };
}
