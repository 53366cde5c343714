import type { Unit } from '../model/manifest';
import { names } from './names';

/** Names of what the engines themselves read, spelled once. */
export const deliveryNames = {
  argocdNamespace: 'argocd',
  fluxNamespace: 'flux-system',
  /** ServiceAccount of Flux's kustomize-controller, which may do everything. */
  fluxAccount: 'kustomize-controller',
  /** Flux's GitRepository and, where the repository needs one, the Secret beside it with its key. */
  source: 'meshwright',
  /** The Application or Kustomization that syncs all others, and itself. */
  root: 'meshwright-root',
  /** The same of one project, below that. No dot, which is in the name of every unit. */
  projectRoot: (project: string) => `meshwright-root-${project}`,
  /** AppProject of everything that tenants must not change: the platform and every `_tenant` unit. */
  platformProject: 'platform',
  /** The part of the platform that everything else needs. */
  meshPart: 'mesh',
  /** Where Argo CD reads whom to tell, and what it takes to send (https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/). */
  notifications: { config: 'argocd-notifications-cm', secret: 'argocd-notifications-secret' },
  /** Where Argo CD reads what calls of Git hosts are signed with. */
  argocdSecret: 'argocd-secret',
  /** Credentials of a receiver, by its id: an ExternalSecret and, on Flux, the Secret. */
  credential: (id: string) => `receiver.${id.replaceAll('/', '.')}`,
  /** Flux's Receiver, which the Git host calls, and the Secret beside it. */
  webhook: 'push',
  /**
   * Application or Kustomization of a unit: `<namespace>.<service>`, `<namespace>.tenant`, `platform.<part>`.
   * Neither half holds a dot, so two units share a name only through the reserved words below.
   */
  unit: ({ group, name }: Pick<Unit, 'group' | 'name'>) =>
    `${withoutUnderscore(group)}.${withoutUnderscore(name)}`,
  /**
   * Characters that the name of a unit may have: Flux puts it in a label of every object it applies
   * (https://fluxcd.io/flux/components/kustomize/kustomizations/).
   */
  longest: 63,
  /** Projects that would take a name of the platform or of Argo CD itself. */
  reservedProjects: ['platform', 'default'],
  /** Services that would take the name of a unit that their tenant has anyway. */
  reservedServices: [withoutUnderscore(names.tenantUnit), withoutUnderscore(names.extensionUnit)],
} as const;

/** Folders that are no namespace and no service begin with what neither may; a Kubernetes name cannot. */
function withoutUnderscore(folder: string): string {
  return folder.startsWith('_') ? folder.slice(1) : folder;
}
