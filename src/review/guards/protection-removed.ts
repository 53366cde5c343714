import { type ProtectionOf, protectionOf } from '../../conventions/protection-of';
import { problem } from '../../problems/problem';
import type { Change } from '../change';
import type { Guard } from './guard';
import { hitsBySource } from './hits-by-source';
import { listObjects } from './list-objects';

const protections: readonly (readonly [string, (of: ProtectionOf) => boolean])[] = [
  ["Argo CD's Prune", ({ argocdPrune }) => argocdPrune !== undefined],
  ["Argo CD's Delete", ({ argocdDelete }) => argocdDelete !== undefined],
  ["Flux's prune: disabled", ({ fluxcd }) => fluxcd],
];

/**
 * An object that stays loses what keeps an engine from deleting it: the first half of deleting it. Of an Application or
 * a Kustomization it is what keeps all that it applies.
 */
export const protectionRemoved: Guard = {
  code: 'protection-removed',
  find: (facts) =>
    hitsBySource(
      facts,
      facts.changes.filter((change) => lostBy(change).length > 0),
      (changes, at) =>
        problem('protection-removed', at, {
          objects: listObjects(changes),
          lost: [...new Set(changes.flatMap(lostBy))].join(', '),
        }),
    ),
};

function lostBy({ before, after }: Change): readonly string[] {
  if (before === undefined || after === undefined) return [];
  const was = protectionOf(before.object);
  const had = protections.filter(([, has]) => has(was));
  if (had.length === 0) return [];
  const is = protectionOf(after.object);
  return had.filter(([, has]) => !has(is)).map(([name]) => name);
}
