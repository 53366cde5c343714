import type { ServicePort } from '@cdk8s/kubernetes';
import { components } from '../../observability/stack/components';

const { gossip } = components.alertmanager;

/**
 * Where the peers of Alertmanager agree, as their Service says it. By number: the two forms call the ports of the
 * container differently.
 */
export const gossipPorts: readonly ServicePort[] = [
  { name: 'tcp-gossip', port: gossip, targetPort: gossip, protocol: 'TCP' },
  { name: 'udp-gossip', port: gossip, targetPort: gossip, protocol: 'UDP' },
];
