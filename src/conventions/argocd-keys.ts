/** Annotations and finalizers that Argo CD reads on its own objects. */
export const argocdKeys = {
  /** Order inside one sync, lowest first (https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/). */
  syncWave: 'argocd.argoproj.io/sync-wave',
  compareOptions: 'argocd.argoproj.io/compare-options',
  /** Paths, relative to the source's, whose commits make manifests be generated again. */
  generatePaths: 'argocd.argoproj.io/manifest-generate-paths',
  ignoreHealth: 'argocd.argoproj.io/ignore-healthcheck',
  /** With it, deleting an Application deletes what it applied. */
  cascade: 'resources-finalizer.argocd.argoproj.io',
} as const;
