import type { Manifest } from '../../model/manifest';

/** A manifest of which it is known whether it fits its schema. */
export interface JudgedManifest extends Manifest {
  readonly fits: boolean;
}
