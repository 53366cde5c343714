import type { Waiver } from '../../model/waiver';
import { problem, type Problem } from '../../problems/problem';
import type { Finding } from '../finding';
import { allGuards } from './all-guards';
import { applyWaivers } from './apply-waivers';
import type { Guard } from './guard';
import type { GuardContext } from './guard-context';
import { readGuardFacts } from './read-guard-facts';

/** What guards say of a change. */
export interface Guarded {
  /** In the order of the guards; those that a waiver lets through say so. */
  readonly findings: readonly Finding[];
  /** What is wrong with the waivers themselves. */
  readonly problems: readonly Problem[];
}

/**
 * Asks every guard about a change. A waiver counts that came with this change and has not ended; each other one, and
 * each that nothing needs, is a problem that asks for its removal.
 */
export function guardChanges(context: GuardContext, guards: readonly Guard[] = allGuards): Guarded {
  const facts = readGuardFacts(context);
  const counting = context.waivers.filter(({ isNew, until }) => isNew && until >= context.today);
  const judged = guards.flatMap((guard) =>
    guard.find(facts).flatMap((hit) => applyWaivers(guard, hit, counting)),
  );
  const used = new Set(judged.map(({ by }) => by));
  return {
    findings: judged.map(({ finding }) => finding),
    problems: context.waivers.flatMap((waiver) => flawOf(waiver, used, context.today) ?? []),
  };
}

function flawOf(waiver: Waiver, used: ReadonlySet<Waiver | undefined>, today: string): Problem | undefined {
  const { guard, until, isNew, file, index } = waiver;
  const at = { file, path: [index] };
  if (!isNew) return problem('stale-waiver', at, { guard, until });
  if (until < today) return problem('expired-waiver', { file, path: [index, 'until'] }, { guard, until });
  return used.has(waiver) ? undefined : problem('unused-waiver', at, { guard });
}
