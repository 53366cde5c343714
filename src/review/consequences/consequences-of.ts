import type { Engine } from '../../model/platform';
import type { Change } from '../change';
import type { Consequence } from './consequence';
import { fateOfDeleted } from './fate-of-deleted';
import { fateOfMoved } from './fate-of-moved';
import { fateOfRecreated } from './fate-of-recreated';
import type { OwnersOfPair } from './owners-of-pair';

/**
 * What becomes of a change on either engine. Only one of them has its settings in the tree of a cluster; the other is
 * taken to be told what Meshwright would tell it: an Application is protected where a Kustomization is.
 */
export function consequencesOf(change: Change, owners: OwnersOfPair): Readonly<Record<Engine, Consequence>> {
  return { argocd: onEngine('argocd', change, owners), fluxcd: onEngine('fluxcd', change, owners) };
}

function onEngine(engine: Engine, change: Change, owners: OwnersOfPair): Consequence {
  const { kind, before, after } = change;
  if (before === undefined) return { effect: 'applied', text: 'is created' };
  if (after === undefined) return fateOfDeleted(engine, before, owners);
  if (kind === 'recreated') return fateOfRecreated(engine, before, after, owners);
  if (kind === 'moved') return fateOfMoved(engine, before, after, owners);
  return { effect: 'applied', text: 'is changed in place' };
}
