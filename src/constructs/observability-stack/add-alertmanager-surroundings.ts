import type { ServicePort } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { addDisruptionBudget } from './add-disruption-budget';
import { addServiceAccount } from './add-service-account';
import { addWebServices } from './add-web-services';

const { name, gossip } = components.alertmanager;

/** By number: the containers of the two forms call these ports differently. */
const gossipPorts: readonly ServicePort[] = [
  { name: 'tcp-gossip', port: gossip, targetPort: gossip, protocol: 'TCP' },
  { name: 'udp-gossip', port: gossip, targetPort: gossip, protocol: 'UDP' },
];

/**
 * Adds what is the same around the pods of Alertmanager, whoever makes them: who they are, where they are reached
 * and find each other, and how many may be gone.
 */
export function addAlertmanagerSurroundings(scope: Construct, stack: Stack): void {
  addServiceAccount(scope, stack, name);
  addWebServices(scope, stack, components.alertmanager, gossipPorts);
  addDisruptionBudget(scope, stack, name);
}
