import type { KubernetesObject } from '../../model/manifest';

/**
 * What an engine finds of one cluster: the objects of every folder that holds some, `_delivery` included. Folders are
 * named from the root of the repository, as engines name them.
 */
export type RenderedCluster = ReadonlyMap<string, readonly KubernetesObject[]>;
