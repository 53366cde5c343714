/** Argo CD's name for the cluster it runs in: every cluster has an Argo CD of its own. */
export const localCluster = 'https://kubernetes.default.svc';
