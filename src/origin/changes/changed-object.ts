import type { KubernetesObject } from '../../model/manifest';

/** An object that differs between two revisions of `dist/`: what of a `Change` of the review is needed here. */
export interface ChangedObject {
  readonly before: ObjectAt | undefined;
  readonly after: ObjectAt | undefined;
  /** Fields that differ; empty where all of it came or went. */
  readonly fields: readonly { readonly path: string }[];
}

interface ObjectAt {
  readonly object: KubernetesObject;
  /** File below `dist/`. */
  readonly file: string;
}
