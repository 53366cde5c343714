import { heldKinds } from '../../conventions/held-kinds';
import { protectionOf } from '../../conventions/protection-of';
import { problem } from '../../problems/problem';
import type { ObjectState } from '../object-state';
import type { Guard } from './guard';
import { hitsBySource } from './hits-by-source';
import { listObjects } from './list-objects';
import { tellConsequence } from './tell-consequence';

/**
 * A Namespace, a CRD, a volume, a StatefulSet or anything else that says it is protected leaves the repository. Those of
 * a service that was retired before may.
 */
export const protectedRemoval: Guard = {
  code: 'protected-removal',
  find: (facts) =>
    hitsBySource(
      facts,
      facts.deleted.filter(
        ({ before }) => before !== undefined && isProtected(before) && !facts.wasRetired(before),
      ),
      (changes, at) =>
        problem('protected-removal', at, {
          objects: listObjects(changes),
          consequence: tellConsequence(changes, facts.consequences),
        }),
    ),
};

function isProtected({ object }: ObjectState): boolean {
  const { argocdPrune, fluxcd } = protectionOf(object);
  return heldKinds.has(object.kind) || argocdPrune !== undefined || fluxcd;
}
