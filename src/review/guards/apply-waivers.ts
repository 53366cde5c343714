import { groupBy } from '../../conventions/group-by';
import type { Waiver } from '../../model/waiver';
import type { Finding } from '../finding';
import { covers } from './covers';
import type { Guard, Hit } from './guard';

/**
 * What is left of a hit once waivers are heard: a finding of what none covers, and one for each waiver that covers some
 * of it, with its reason. The first waiver that covers a change has it.
 */
export function applyWaivers(
  { code }: Guard,
  { source, changes, tell }: Hit,
  waivers: readonly Waiver[],
): readonly { readonly finding: Finding; readonly by: Waiver | undefined }[] {
  const candidates = waivers.filter(({ guard }) => guard === code);
  const parts = groupBy(changes, (change) =>
    candidates.find((waiver) => covers(waiver, code, source, change)),
  );
  return [...parts]
    .sort(([one], [other]) => orderOf(one) - orderOf(other))
    .map(([by, some]) => ({
      by,
      finding: {
        problem: tell(some),
        weight: 'refused',
        changes: some,
        waived: by && { reason: by.reason, until: by.until },
      },
    }));
}

/** What nobody waived comes first. */
function orderOf(waiver: Waiver | undefined): number {
  return waiver === undefined ? -1 : waiver.index;
}
