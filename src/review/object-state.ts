import type { KubernetesObject } from '../model/manifest';

/** An object as it lies in the rendered tree of one revision. */
export interface ObjectState {
  readonly object: KubernetesObject;
  readonly cluster: string;
  /** File below `dist/`. */
  readonly file: string;
  /** Folder below `dist/` that an engine applies as one: the object's Application or Kustomization. */
  readonly owner: string;
}
