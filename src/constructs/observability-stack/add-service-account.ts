import { ServiceAccount } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

/** Adds the identity of a component. The token is mounted only by a pod that asks for it. */
export function addServiceAccount(scope: Construct, stack: Stack, component: string): void {
  new ServiceAccount(scope, 'service-account', {
    metadata: stackMetadata(stack, component, component),
    automountServiceAccountToken: false,
  });
}
