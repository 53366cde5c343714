import { problem } from '../../problems/problem';
import type { Guard } from './guard';
import { hitsBySource } from './hits-by-source';
import { listObjects } from './list-objects';
import { tellConsequence } from './tell-consequence';

/** A move to another owner in which either engine deletes the object, or may. */
export const moveDeletes: Guard = {
  code: 'move-deletes',
  find: (facts) =>
    hitsBySource(
      facts,
      facts.changes.filter((change) => {
        if (change.kind !== 'moved') return false;
        const { argocd, fluxcd } = facts.consequences(change);
        return argocd.effect === 'contested' || fluxcd.effect === 'contested';
      }),
      (changes, at) =>
        problem('move-deletes', at, {
          objects: listObjects(changes),
          consequence: tellConsequence(changes, facts.consequences),
        }),
    ),
};
