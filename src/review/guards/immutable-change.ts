import { problem } from '../../problems/problem';
import { immutableFields } from '../compare/immutable-fields';
import type { Guard } from './guard';
import { hitsBySource } from './hits-by-source';
import { listObjects } from './list-objects';
import { tellConsequence } from './tell-consequence';

/**
 * A field that the API server lets nobody change, such as the selector of a Deployment. A Job that says it may be made
 * anew is let through: that is what it is for.
 */
export const immutableChange: Guard = {
  code: 'immutable-change',
  find: (facts) =>
    hitsBySource(
      facts,
      facts.changes.filter((change) => {
        if (change.kind !== 'recreated') return false;
        const { argocd, fluxcd } = facts.consequences(change);
        const isMadeAnew = argocd.effect === 'replaced' && fluxcd.effect === 'replaced';
        return !(change.after?.object.kind === 'Job' && isMadeAnew);
      }),
      (changes, at) =>
        problem('immutable-change', at, {
          objects: listObjects(changes),
          fields: [...new Set(changes.flatMap((change) => immutableFields(change).map(({ path }) => path)))]
            .slice(0, 3)
            .join(', '),
          consequence: tellConsequence(changes, facts.consequences),
        }),
    ),
};
