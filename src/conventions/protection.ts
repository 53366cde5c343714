import { argocdKeys } from './argocd-keys';
import { fluxKeys } from './flux-keys';

/**
 * Annotations that keep either engine from deleting an object that owns data or other objects when it leaves
 * the repository: Argo CD asks first (https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/),
 * Flux leaves it alone
 * (https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources).
 */
export const protection: Readonly<Record<string, string>> = {
  [argocdKeys.syncOptions]: 'Prune=confirm,Delete=confirm',
  [fluxKeys.prune]: 'disabled',
};
