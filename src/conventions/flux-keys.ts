/** Annotations that Flux reads on the objects that it applies. */
export const fluxKeys = {
  /** `disabled` keeps an object that left the repository. */
  prune: 'kustomize.toolkit.fluxcd.io/prune',
  /** `enabled` deletes an object and makes it anew where a change is impossible otherwise. */
  force: 'kustomize.toolkit.fluxcd.io/force',
} as const;
