/** Annotations that Flux reads on the objects that it applies. */
export const fluxKeys = {
  /** `disabled` keeps an object that left the repository. */
  prune: 'kustomize.toolkit.fluxcd.io/prune',
} as const;
