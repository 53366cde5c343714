import { argocdKeys } from '../../conventions/argocd-keys';
import { fluxKeys } from '../../conventions/flux-keys';
import type { KubernetesObject } from '../../model/manifest';

/**
 * Whether each engine leaves an object alone that left the repository, by what is annotated. Argo CD has two ways to
 * delete it, alone and with its Application, and only both together count.
 */
export function protectionOf({ metadata }: KubernetesObject): {
  readonly argocd: boolean;
  readonly fluxcd: boolean;
} {
  const options = new Set(
    metadata.annotations?.[argocdKeys.syncOptions]?.split(',').map((one) => one.trim()),
  );
  const keeps = (option: string) => options.has(`${option}=confirm`) || options.has(`${option}=false`);
  return {
    argocd: keeps('Prune') && keeps('Delete'),
    fluxcd: metadata.annotations?.[fluxKeys.prune] === 'disabled',
  };
}
