import type { Manifest } from '../model/manifest';

/** A field of a rendered object, in the unit as it is rendered now. */
export interface Field {
  readonly unit: readonly Manifest[];
  readonly manifest: Manifest;
  /** Keys and indices from the root of the object; empty for the object itself. */
  readonly path: readonly (string | number)[];
}
