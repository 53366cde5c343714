import type { Unit } from '../model/manifest';

/**
 * When a unit is applied: the mesh, then what makes a namespace safe to run in, then what runs, then what is shown of
 * it, which lies in a namespace that a workload brings. Few steps, because Flux goes through the whole chain on every
 * commit (fluxcd/flux2#4739) and a step of Argo CD that never gets healthy blocks the next.
 */
export type Step = 'mesh' | 'tenant' | 'workload' | 'dashboards';

/** A folder of the rendered tree, as an engine has to know it. */
export interface DeliveredUnit {
  readonly unit: Unit;
  /** Name of its Application or Kustomization. */
  readonly name: string;
  /** Folder in the repository, from its root. */
  readonly path: string;
  /** Namespace that its objects go to; undefined for the platform, which has several. */
  readonly namespace: string | undefined;
  readonly step: Step;
  /** Names of the units that must be ready before it. */
  readonly after: readonly string[];
  /**
   * Of a job that runs before a service: that service's unit, and how long an engine waits for the job. Argo CD
   * keeps an order only inside one Application, so that it takes both as one; Flux keeps it between two.
   */
  readonly precedes: { readonly name: string; readonly timeoutSeconds: number } | undefined;
  /**
   * Whether no engine may take it down by itself: production, namespaces, the platform. When a protected
   * unit leaves the repository, its Application or Kustomization stays, reports that its path is gone, and
   * waits for a person.
   */
  readonly protected: boolean;
  /**
   * Whether everything in it lies in its namespace, so that it can be applied with the rights of its tenant
   * alone. A volume on a file share does not: PersistentVolumes have no namespace.
   */
  readonly confined: boolean;
}
