/** Versions of Kubernetes that the schemas know, oldest first. */
export const kubernetesVersions = ['1.32', '1.33', '1.34', '1.35', '1.36'] as const;
