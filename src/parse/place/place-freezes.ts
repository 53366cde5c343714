import type { FreezeDefinition } from '../../definition/freeze-definition';
import type { Freeze } from '../../model/freeze';

/** Freezes as the rest of the program reads them: moments and minutes as numbers. */
export function placeFreezes(freezes: readonly FreezeDefinition[] = []): readonly Freeze[] {
  return freezes.map((freeze) => ({
    name: freeze.name,
    environments: freeze.environments,
    reason: freeze.reason,
    time:
      'from' in freeze
        ? { kind: 'dated', from: Date.parse(freeze.from), until: Date.parse(freeze.until) }
        : {
            kind: 'regular',
            schedule: freeze.schedule,
            minutes: Number(freeze.duration.slice(0, -1)) * (freeze.duration.endsWith('h') ? 60 : 1),
            timeZone: freeze.timeZone ?? 'Etc/UTC',
          },
  }));
}
