import { apiGroup } from '../../conventions/api-group';
import { names } from '../../conventions/names';
import { protectionOf } from '../../conventions/protection-of';
import type { Engine } from '../../model/platform';
import type { ObjectState } from '../object-state';
import type { Consequence } from './consequence';
import type { OwnersOfPair } from './owners-of-pair';
import type { Owner } from './owner';

/** What goes with an object of these kinds. */
const taken: Readonly<Record<string, string>> = {
  Namespace: ', with everything in it',
  CustomResourceDefinition: ', with every object of its kind',
  Application: ', with what it applied, where it has the finalizer for that',
  Kustomization: ', with what it applied, unless its deletionPolicy is Orphan',
};

const engineOfGroup: Readonly<Record<string, Engine>> = {
  'argoproj.io': 'argocd',
  'kustomize.toolkit.fluxcd.io': 'fluxcd',
  'source.toolkit.fluxcd.io': 'fluxcd',
};

/**
 * What becomes of an object that leaves the repository. An owner that is still there prunes it, unless the object says
 * otherwise. An owner that leaves too is pruned by Flux's root, and left by Argo CD's, which never prunes; either
 * leaves a protected one, which then finds its folder gone and deletes nothing.
 */
export function fateOfDeleted(engine: Engine, before: ObjectState, owners: OwnersOfPair): Consequence {
  const { object, cluster, owner: folder } = before;
  const own = engineOfGroup[apiGroup(object.apiVersion)];
  if (own !== undefined && own !== engine) return { effect: 'none', text: 'does not exist there' };
  const was = owners.base.of(folder);
  if (was === undefined) return { effect: 'released', text: 'stays: nothing ever synced its folder' };
  const root = owners.head.rootOf(cluster);
  if (root === undefined) {
    return { effect: 'kept', text: 'stays: the root finds its own folder gone, and deletes nothing' };
  }
  const now = owners.head.of(folder);
  return engine === 'argocd' ? onArgocd(before, was, now, root) : onFluxcd(before, was, now);
}

function onArgocd(
  { object, owner: folder }: ObjectState,
  was: Owner,
  now: Owner | undefined,
  root: Owner,
): Consequence {
  if (now === undefined) {
    return {
      effect: 'kept',
      text: was.isProtected
        ? 'stays with its Application, which is protected and waits for a person'
        : 'stays with its Application, which finds its folder gone, until a person deletes that',
    };
  }
  const { argocdPrune } = protectionOf(object);
  if (argocdPrune === 'confirm') return { effect: 'kept', text: 'stays, and waits for a person to confirm' };
  if (argocdPrune === 'never') return { effect: 'kept', text: 'stays: its annotation forbids pruning' };
  // The root of Argo CD never prunes; a tree for Flux has a root that does.
  const isRoots = folder.endsWith(`/${names.deliveryGroup}`);
  const prunes = isRoots ? root.engine === 'argocd' && root.prunes : now.prunes;
  return prunes
    ? { effect: 'deleted', text: `is deleted at the end of the sync${taken[object.kind] ?? ''}` }
    : { effect: 'kept', text: 'stays, shown as out of sync, until a person prunes it' };
}

function onFluxcd({ object }: ObjectState, was: Owner, now: Owner | undefined): Consequence {
  if (now === undefined && was.isProtected) {
    return {
      effect: 'kept',
      text: 'stays with its Kustomization, which is protected and waits for a person',
    };
  }
  if (protectionOf(object).fluxcd) return { effect: 'released', text: 'stays, unmanaged' };
  const loss = taken[object.kind] ?? '';
  if (now === undefined) return { effect: 'deleted', text: `is deleted with its Kustomization${loss}` };
  return now.prunes
    ? { effect: 'deleted', text: `is deleted at once, before anything new is healthy${loss}` }
    : { effect: 'released', text: 'stays, unmanaged: its Kustomization does not prune' };
}
