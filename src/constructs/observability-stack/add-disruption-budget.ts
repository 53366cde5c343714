import { PodDisruptionBudget } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { selectPods } from './select-pods';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

/** Adds the promise that drains take one replica at a time. For components of several; one replica cannot keep it. */
export function addDisruptionBudget(scope: Construct, stack: Stack, component: string): void {
  new PodDisruptionBudget(scope, 'disruption-budget', {
    metadata: stackMetadata(stack, component, component),
    spec: {
      maxUnavailable: 1,
      selector: selectPods(component),
      // A pod that does not start must not hold up the drain of its node.
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
}
