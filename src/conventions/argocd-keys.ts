/** Annotations and finalizers that Argo CD reads on its own objects. */
export const argocdKeys = {
  /** Order inside one sync, lowest first (https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/). */
  syncWave: 'argocd.argoproj.io/sync-wave',
  syncOptions: 'argocd.argoproj.io/sync-options',
  /** Makes an object run at a moment of the sync instead of being part of what is synced. */
  hook: 'argocd.argoproj.io/hook',
  compareOptions: 'argocd.argoproj.io/compare-options',
  /** Paths, relative to the source's, whose commits make manifests be generated again. */
  generatePaths: 'argocd.argoproj.io/manifest-generate-paths',
  ignoreHealth: 'argocd.argoproj.io/ignore-healthcheck',
  /** Subscribes to a trigger by a service; the value names recipients (https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/subscriptions/). */
  subscribe: (trigger: string, service: string) =>
    `notifications.argoproj.io/subscribe.${trigger}.${service}`,
  /** With it, deleting an Application deletes what it applied. */
  cascade: 'resources-finalizer.argocd.argoproj.io',
} as const;
