import { protectionOf } from '../../conventions/protection-of';
import type { Engine } from '../../model/platform';
import type { ObjectState } from '../object-state';
import type { Consequence } from './consequence';
import type { OwnersOfPair } from './owners-of-pair';

/** What becomes of an object of which a field changes that the API server lets nobody change. */
export function fateOfRecreated(
  engine: Engine,
  { object: old }: ObjectState,
  { object, owner }: ObjectState,
  { head }: OwnersOfPair,
): Consequence {
  const applier = head.of(owner);
  const byOwner = applier?.engine === engine && applier.forces;
  if (protectionOf(object).forced[engine] || byOwner) {
    return { effect: 'replaced', text: 'is deleted and made anew' };
  }
  return engine === 'argocd'
    ? { effect: 'stuck', text: `makes the sync fail until a person deletes the ${old.kind}` }
    : {
        effect: 'stuck',
        text: `makes the dry run fail, so that nothing of its Kustomization is applied until a person deletes the ${old.kind}`,
      };
}
