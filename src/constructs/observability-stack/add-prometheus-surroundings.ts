import type { Construct } from 'constructs';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { watchedNamespaces } from '../../observability/stack/watched-namespaces';
import { addDisruptionBudget } from './add-disruption-budget';
import { addReaders } from './add-readers';
import { addServiceAccount } from './add-service-account';
import { addWebServices } from './add-web-services';

const { name } = components.prometheus;

/**
 * Adds what is the same around the pods of Prometheus, whoever makes them: who they are, what they may look at to
 * find their targets, where they are reached, and how many may be gone.
 */
export function addPrometheusSurroundings(scope: Construct, stack: Stack): void {
  addServiceAccount(scope, stack, name);
  addReaders(
    scope,
    stack,
    name,
    [...watchedNamespaces(stack), stack.rootNamespace],
    [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] }],
  );
  addWebServices(scope, stack, components.prometheus);
  addDisruptionBudget(scope, stack, name);
}
