import type { Loaded } from '../../load/load-sources';
import type { ChangedFiles } from '../../load/revisions/changed-files';
import { changedTexts } from '../../load/revisions/changed-texts';
import { otherChangedFiles } from '../../load/revisions/other-changed-files';
import { causesOf } from '../../origin/changes/causes-of';
import type { ChangeCauses } from '../../origin/changes/change-causes';
import type { Trace } from '../../render/render-unit';
import type { Change } from '../../review/change';
import { compareFields } from '../../review/compare/compare-fields';
import type { ReportContext } from '../../review/report/report-context';
import { deliverPlanned } from '../why/deliver-planned';

/**
 * Finds the author's line behind a changed field.
 *
 * @param readBase the base revision, which is read when a report first asks
 */
export function changeOrigins(
  changed: ChangedFiles,
  readBase: () => Loaded['sources'],
  head: Loaded['sources'],
  trace: Trace,
): ReportContext['causeOf'] {
  const known = new Map<Change, ChangeCauses>();
  const read = (): ((change: Change) => ChangeCauses) | undefined => {
    const base = readBase();
    if (base === undefined || head === undefined) return undefined;
    return causesOf(
      { base, head, texts: changedTexts(changed), otherFiles: otherChangedFiles(changed) },
      {
        trace,
        planDelivery: deliverPlanned,
        differ: (one, other) => compareFields(one, other).map(({ path }) => path),
      },
    );
  };
  let find: ReturnType<typeof read>;
  let isRead = false;
  return (change, pointer) => {
    if (!isRead) find = read();
    isRead = true;
    const found = known.get(change) ?? find?.(change);
    if (found === undefined) return undefined;
    known.set(change, found);
    const cause = found.causes.find(({ fields }) => fields.includes(pointer));
    return cause && { place: cause.place, layer: cause.layer, beat: [] };
  };
}
