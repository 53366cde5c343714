import { problem } from '../../problems/problem';
import type { Change } from '../change';
import { readStates } from '../compare/read-states';
import type { ObjectState } from '../object-state';
import type { Guard } from './guard';
import { hitsBySource } from './hits-by-source';
import { listObjects } from './list-objects';
import type { GuardFacts } from './read-guard-facts';
import { routedSubsets, ruledSubsets } from './subsets-of';

/**
 * A subset leaves a DestinationRule while the base revision still sends requests to it. Routes and rules reach each
 * proxy on ways of their own, so that routes have to go first and the subset in a later change
 * (https://istio.io/latest/docs/ops/best-practices/traffic-management/#avoid-503-errors-while-reconfiguring-service-routes).
 * A service that goes as a whole is told as that.
 */
export const subsetWithRoute: Guard = {
  code: 'subset-with-route',
  find: (facts) => {
    const losing = facts.changes.filter((change) => lostSubsets(change, facts).length > 0);
    if (losing.length === 0) return [];
    const routed = routedBefore(facts, losing);
    const cut = (change: Change) => lostSubsets(change, facts).filter((subset) => routed.has(subset));
    return hitsBySource(
      facts,
      losing.filter((change) => cut(change).length > 0),
      (changes, at) =>
        problem('subset-with-route', at, {
          objects: listObjects(changes),
          subsets: [
            ...new Set(changes.flatMap(cut).map((subset) => subset.slice(subset.indexOf(' ') + 1))),
          ].join(', '),
        }),
    );
  },
};

/** Subsets that a rule has no more, or that go with the rule of a service that stays. */
function lostSubsets({ before, after }: Change, { folders }: GuardFacts): readonly string[] {
  if (before?.object.kind !== 'DestinationRule') return [];
  if (after === undefined) return folders().has(before.owner) ? ruledSubsets(before) : [];
  const left = new Set(ruledSubsets(after));
  return ruledSubsets(before).filter((subset) => !left.has(subset));
}

/** Subsets that the base revision sends requests to: by routes that change, and by those beside the rule. */
function routedBefore({ changes, pair }: GuardFacts, losing: readonly Change[]): ReadonlySet<string> {
  const changed = changes.flatMap(({ before }) => (before === undefined ? [] : [before]));
  const files = new Set(losing.flatMap(({ before }) => (before === undefined ? [] : [before.file])));
  const beside = [...files].flatMap((file) => readStates(file, pair.base.read(file) ?? '').states);
  const isRoute = (state: ObjectState) => state.object.kind === 'VirtualService';
  return new Set([...changed, ...beside].filter(isRoute).flatMap(routedSubsets));
}
