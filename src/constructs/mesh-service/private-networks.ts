import { clusterDns } from '../../conventions/cluster-dns';
import type { ClusterNetworks } from '../../model/platform';

/** What is taken to be inside a cluster nobody described: every private address (RFC 1918), and CoreDNS. */
export const privateNetworks: ClusterNetworks = {
  pods: '10.0.0.0/8',
  services: '172.16.0.0/12',
  nodes: '192.168.0.0/16',
  dns: clusterDns(),
};
