import { protectionOf } from '../../conventions/protection-of';
import type { Engine } from '../../model/platform';
import type { ObjectState } from '../object-state';
import type { Consequence } from './consequence';
import type { OwnersOfPair } from './owners-of-pair';
import type { Owner } from './owner';

/**
 * What becomes of an object that another owner applies from now on. No engine moves anything: the old owner sees an
 * object leave, the new one sees one that is there already.
 */
export function fateOfMoved(
  engine: Engine,
  before: ObjectState,
  after: ObjectState,
  { base, head }: OwnersOfPair,
): Consequence {
  const [was, next, old] = [base.of(before.owner), head.of(after.owner), head.of(before.owner)];
  if (was !== undefined && next !== undefined && was.engine === engine && was.name === next.name) {
    return { effect: 'applied', text: 'stays with the same owner' };
  }
  return engine === 'argocd' ? onArgocd(before, old) : onFluxcd(before, was, next, old);
}

/**
 * With `FailOnSharedResource` the new Application fails as long as the object carries the name of the old one; the
 * first sync of an Application that was only just made is not held back (argoproj/argo-cd#18754).
 */
function onArgocd({ object }: ObjectState, old: Owner | undefined): Consequence {
  if (old === undefined) {
    return {
      effect: 'stuck',
      text: 'stays with the old Application, and the new one fails, until a person deletes that',
    };
  }
  if (protectionOf(object).argocdPrune !== undefined || !old.prunes) {
    return {
      effect: 'stuck',
      text: 'stays with the old Application, and the new one fails, until a person decides',
    };
  }
  return { effect: 'contested', text: 'is deleted by the old Application, and made anew by the new one' };
}

/**
 * Flux takes over what it applies, and an owner only prunes what carries its name: it is a matter of who comes first
 * (fluxcd/flux2#3316, fluxcd/kustomize-controller#338).
 */
function onFluxcd(
  { object }: ObjectState,
  was: Owner | undefined,
  next: Owner | undefined,
  old: Owner | undefined,
): Consequence {
  const isSafe =
    protectionOf(object).fluxcd ||
    was === undefined ||
    (old === undefined ? was.isProtected : !old.prunes) ||
    (next !== undefined && was.after.includes(next.name) && old !== undefined);
  return isSafe
    ? { effect: 'adopted', text: 'is taken over by the new Kustomization as it is' }
    : { effect: 'contested', text: 'is deleted and made anew, if the old Kustomization comes first' };
}
