import { PriorityClass } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';

/** Of all pods of the stack, and of those that watch nodes. */
export const priorityClass = 'cluster-watch';

/**
 * Adds the priority of what watches the cluster: before every service, which has 0 unless the company gave it a class
 * of its own, since nobody is told of full nodes otherwise; after what the cluster itself lives by.
 */
export function addPriorityClass(scope: Construct): void {
  new PriorityClass(scope, 'priority-class', {
    metadata: { name: priorityClass, labels: commonLabels() },
    value: 100_000_000,
    description: 'What watches the cluster',
  });
}
