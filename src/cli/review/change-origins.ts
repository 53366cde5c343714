import type { Loaded } from '../../load/load-sources';
import type { Base } from '../../load/revisions/find-base';
import { loadRevision } from '../../load/revisions/load-revision';
import { otherChangedFiles } from '../../load/revisions/other-changed-files';
import { causesOf, type Revisions } from '../../origin/changes/causes-of';
import type { ChangeCauses } from '../../origin/changes/change-causes';
import type { Trace } from '../../render/render-unit';
import type { Change } from '../../review/change';
import { compareFields } from '../../review/compare/compare-fields';
import type { ReportContext } from '../../review/report/report-context';
import type { Io } from '../io';
import { deliverPlanned } from '../why/deliver-planned';

/** Objects whose lines are looked for: each is rendered up to some dozens of times, and somebody waits. */
const mostObjects = 12;

/**
 * Finds the author's line behind a changed field. The base revision is read when a report first asks; of what it asks
 * for beyond some objects nothing is said.
 */
export function changeOrigins(
  { root, api }: Pick<Io, 'root' | 'api'>,
  { commit }: Base,
  head: Loaded['sources'],
  trace: Trace,
): ReportContext['causeOf'] {
  const known = new Map<Change, ChangeCauses>();
  let revisions: Revisions | 'none' | undefined;
  const read = (): Revisions | 'none' => {
    const base = loadRevision(root, commit, api).sources;
    if (base === undefined || head === undefined) return 'none';
    return { base, head, otherFiles: otherChangedFiles(root, commit) };
  };
  const find = (change: Change): ChangeCauses | undefined => {
    const found = known.get(change);
    if (found !== undefined || known.size >= mostObjects) return found;
    revisions ??= read();
    if (revisions === 'none') return undefined;
    const causes = causesOf(revisions, change, {
      trace,
      planDelivery: deliverPlanned,
      differ: (one, other) => compareFields(one, other).map(({ path }) => path),
    });
    known.set(change, causes);
    return causes;
  };
  return (change, pointer) => {
    const cause = find(change)?.causes.find(({ fields }) => fields.includes(pointer));
    return cause && { place: cause.place, layer: cause.layer, beat: [] };
  };
}
