import type { KubernetesObject } from './manifest';

/** A kind that the platform registers: somebody else installs its definition and what acts on its objects. */
export interface CustomKind {
  readonly group: string;
  readonly kind: string;
  /** What RBAC calls it. */
  readonly resource: string;
  readonly scope: 'Namespaced' | 'Cluster';
  /** Its CustomResourceDefinition. */
  readonly definition: KubernetesObject;
  /** Repository-relative file that holds the definition. */
  readonly file: string;
}
