import type { Construct } from 'constructs';
import { names } from '../../conventions/names';
import { discoveryRules } from '../../observability/scraping/discovery-rules';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { platformNamespaces } from '../../observability/stack/watched-namespaces';
import { addDisruptionBudget } from './add-disruption-budget';
import { addNodeReader } from './add-node-reader';
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
    [
      ...platformNamespaces(stack),
      stack.rootNamespace,
      stack.certManagerNamespace,
      names.nodeAgentsNamespace,
    ],
    discoveryRules,
  );
  addNodeReader(scope, stack);
  addWebServices(scope, stack, components.prometheus);
  // One replica cannot keep the promise: it would block the drain of its node.
  if (stack.replicas > 1) addDisruptionBudget(scope, stack, name);
}
