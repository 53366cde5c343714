import type { Loaded } from '../../load/load-sources';
import { changedFiles } from '../../load/revisions/changed-files';
import { findBase } from '../../load/revisions/find-base';
import { loadRevision } from '../../load/revisions/load-revision';
import { onlyLocksDiffer } from '../../load/revisions/only-locks-differ';
import { readTreePair } from '../../load/revisions/read-tree-pair';
import { readWaivers } from '../../load/revisions/read-waivers';
import { withBaseLocks } from '../../load/revisions/with-base-locks';
import { parseWaivers } from '../../parse/parse-waivers';
import type { Problem } from '../../problems/problem';
import { words } from '../../problems/words';
import { makeReview } from '../../review/make-review';
import { isRefused } from '../../review/is-refused';
import type { Io } from '../io';
import { placeResolver } from '../output/place-resolver';
import { report } from '../output/report';
import { reportText } from '../output/report-text';
import { reviewText, type ReviewFormat } from '../output/review-text';
import { writeReport } from '../output/write-report';
import { readLandscape } from '../read-landscape';
import { dayOf } from '../day-of';
import { baseSettings } from '../review/base-settings';
import { changeOrigins } from '../review/change-origins';
import { distinctPlaced } from '../review/distinct-placed';
import { findStale } from '../review/find-stale';

/** What `meshwright review` was asked for. */
export interface ReviewOptions {
  /** Revision to compare with, instead of the branch that clusters follow. */
  readonly base?: string | undefined;
  readonly format: ReviewFormat;
  /** Milliseconds since 1970, as if it were then: waivers end. */
  readonly now?: number | undefined;
  /** File for the report, instead of printing it. */
  readonly output?: string | undefined;
}

/** What clusters follow where no definition can be read that says it. */
const usualBranch = 'main';

/**
 * Says what the change of `dist/` does to whom. Returns the exit code: 1 when something is refused and not waived, or
 * when there is nothing to compare with.
 */
export function review(options: ReviewOptions, io: Io): number {
  const resolve = placeResolver(io.root);
  const tell = (problems: readonly Problem[]) => io.err(reportText(report(problems, resolve), io.terminal));
  const { landscape, problems, trace, sources } = readLandscape(io);
  const branch = landscape?.platform.repository.branch ?? usualBranch;
  const base = findBase(io.root, options.base, branch);
  if ('code' in base) {
    tell([base]);
    return 1;
  }
  const changed = changedFiles(io.root, base.commit);
  const trees = readTreePair(io.root, base, changed);
  let read: { readonly sources: Loaded['sources'] } | undefined;
  const readBase = () =>
    (read ??=
      sources !== undefined && onlyLocksDiffer(changed)
        ? { sources: withBaseLocks(io.root, sources, changed) }
        : loadRevision(io.root, base.commit, io.api)).sources;
  const written = readWaivers(io.root, base);
  const parsed = parseWaivers(written.sources);
  const made = makeReview({
    trees,
    landscape,
    waivers: parsed.waivers,
    today: dayOf(options.now),
    baseSettings: baseSettings(changed, readBase),
    // Warnings are those of the whole company, and `synth` shows them.
    problems: [
      ...distinctPlaced(
        problems.filter((found) => words(found).severity === 'error'),
        resolve,
      ),
      ...written.problems,
      ...parsed.problems,
      ...(landscape === undefined ? [] : findStale(landscape, trees, trace)),
    ],
  });
  const text = reviewText(
    made,
    options.format,
    { resolve, causeOf: changeOrigins(changed, readBase, sources, trace) },
    io.terminal,
  );
  if (options.output === undefined) {
    io.out(text);
  } else {
    const unwritable = writeReport(io.root, options.output, text);
    if (unwritable !== undefined) {
      tell([unwritable]);
      return 1;
    }
  }
  return made.findings.some(isRefused) ? 1 : 0;
}
