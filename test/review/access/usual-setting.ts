import { clusterDns } from '../../../src/conventions/cluster-dns';
import { names } from '../../../src/conventions/names';

/** A cluster of which definitions say nothing in particular. */
export const usualSetting = {
  mesh: { rootNamespace: names.rootNamespace, trustDomain: 'cluster.local' },
  dns: clusterDns(),
};
