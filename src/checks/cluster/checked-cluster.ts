import type { Platform } from '../../model/platform';
import type { CheckedObject } from './checked-object';

/** All objects of one cluster, as rules see them. What several rules want to know of it is worked out in `facts/`. */
export interface CheckedCluster {
  /** Its name, or the folder of its manifests. */
  readonly name: string;
  readonly objects: readonly CheckedObject[];
  /** Minor version of Kubernetes 1.x; any that Meshwright knows when undefined. */
  readonly minor: number | undefined;
  /** Namespace of the mesh whose policies hold in every other. */
  readonly rootNamespace: string;
  /** What definitions say of the company; undefined for manifests that somebody else wrote. */
  readonly platform: Platform | undefined;
}
