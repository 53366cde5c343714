import type { KubernetesObject } from '../model/manifest';
import { argocdKeys } from './argocd-keys';
import { fluxKeys } from './flux-keys';

/** What an object's own annotations say of its end, by engine. */
export interface ProtectionOf {
  /** Whether Argo CD leaves it, or asks first, when it leaves the repository. */
  readonly argocdPrune: 'never' | 'confirm' | undefined;
  /** The same when its Application is deleted. */
  readonly argocdDelete: 'never' | 'confirm' | undefined;
  /** Whether Flux leaves it in both cases. */
  readonly fluxcd: boolean;
  /** Engines that delete it and make it anew where a change is impossible otherwise. */
  readonly forced: { readonly argocd: boolean; readonly fluxcd: boolean };
}

/**
 * Reads what an object says of its end: `Prune=false` and its like of Argo CD
 * (https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/), `prune: disabled` and `force: enabled` of Flux
 * (https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources).
 */
export function protectionOf({ metadata }: Pick<KubernetesObject, 'metadata'>): ProtectionOf {
  const { annotations = {}, labels = {} } = metadata;
  const written = annotations[argocdKeys.syncOptions];
  const options = written === undefined ? none : new Set(written.split(',').map((option) => option.trim()));
  const strength = (option: string) =>
    options.has(`${option}=false`) ? 'never' : options.has(`${option}=confirm`) ? 'confirm' : undefined;
  const says = (key: string, value: string) =>
    annotations[key]?.toLowerCase() === value || labels[key]?.toLowerCase() === value;
  return {
    argocdPrune: strength('Prune'),
    argocdDelete: strength('Delete'),
    fluxcd: says(fluxKeys.prune, 'disabled'),
    forced: {
      argocd: options.has('Force=true') && options.has('Replace=true'),
      fluxcd: says(fluxKeys.force, 'enabled'),
    },
  };
}

const none: ReadonlySet<string> = new Set();
