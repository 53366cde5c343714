import { join } from 'node:path';
import { paths } from '../conventions/paths';
import { checkFreezes } from '../images/check-freezes';
import { checkGroups } from '../images/check-groups';
import { checkTries } from '../images/check-tries';
import type { ImageChange } from '../images/image-change';
import { sameImage } from '../images/same-image';
import { touchedFolders } from '../images/touched-folders';
import { triesOf } from '../images/tries-of';
import { loadSources } from '../load/load-sources';
import { findRecorded } from '../load/revisions/find-recorded';
import type { ImageLocks } from '../model/image-locks';
import { parseImageLocks } from '../parse/parse-image-locks';
import { parseLandscape } from '../parse/parse-landscape';
import { distinctProblems } from '../problems/distinct-problems';
import { hasErrors } from '../problems/has-errors';
import { problem, type Problem } from '../problems/problem';
import { applyPlan } from '../writer/apply-plan';
import { planWrite } from '../writer/plan-write';
import { writeText } from '../writer/write-text';
import { editLocks } from './edit-locks';
import type { Io } from './io';
import { imagesText } from './output/images-text';
import { placeResolver } from './output/place-resolver';
import { report } from './output/report';
import { reportText } from './output/report-text';
import { synthesize } from '../synthesis/synthesize';

/** A command that changes entries of locks. */
export interface ImageCommand {
  /** `project`, `project/service` or `project/service/version`, each. */
  readonly names: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What it changes. */
  readonly plan: (locks: ImageLocks) => {
    readonly changes: readonly ImageChange[];
    readonly problems: readonly Problem[];
  };
}

/**
 * Changes entries of locks and the files of `dist/` that follow from them, or nothing where anything is wrong.
 * Returns the exit code.
 */
export function changeImages({ names, now, plan }: ImageCommand, io: Io): number {
  const refuse = (problems: readonly Problem[]) => {
    tell(problems, io);
    io.err('Locks and dist/ are as they were.\n');
    return 1;
  };
  const { sources, problems: unread, trace } = loadSources(io.root, io.api);
  if (sources === undefined || hasErrors(unread)) {
    return refuse([...unread, ...(sources === undefined ? [] : parseLandscape(sources).problems)]);
  }
  const { locks } = parseImageLocks(sources, new Set(names.map((name) => name.split('/')[0] ?? '')));
  if (locks === undefined) return refuse(parseLandscape(sources).problems);
  const { changes, problems: unplanned } = plan(locks);
  if (hasErrors(unplanned)) return refuse(unplanned);
  const forbidden = checkRules(locks, changes, now, io.root);
  if (hasErrors(forbidden)) return refuse(forbidden);

  const edited = editLocks(sources, changes);
  const { landscape, problems } = parseLandscape(edited.sources);
  if (landscape === undefined) return refuse(problems);
  const folders = touchedFolders(landscape.clusters, changes);
  // Rules look at whole namespaces; what nobody touched in them is checked and not written.
  const namespaces = new Set([...folders].map((folder) => folder.slice(0, folder.lastIndexOf('/'))));
  const { tree: all, problems: found } = synthesize(landscape, { namespaces }, { trace });
  const isTouched = (path: string) => folders.has(path.slice(0, path.lastIndexOf('/')));
  const tree = new Map([...all].filter(([path]) => isTouched(path)));
  const dist = join(io.root, paths.dist);
  const written = planWrite(dist, tree, isTouched);
  const blocked = written.blocked.map(({ path, reason }) =>
    problem('blocked-path', { file: `${paths.dist}/${path}` }, { path: `${paths.dist}/${path}`, reason }),
  );
  const said = [...problems, ...found, ...blocked];
  if (hasErrors(said)) return refuse(said);
  // Locks first: killed in between, the next `synth` completes the work instead of undoing it.
  for (const [file, text] of edited.texts) writeText(io.root, file, text);
  applyPlan(dist, tree, written);
  tell(said, io);
  io.out(imagesText(changes, written));
  return 0;
}

function checkRules(
  locks: ImageLocks,
  planned: readonly ImageChange[],
  now: number,
  root: string,
): readonly Problem[] {
  const changes = planned.filter(({ before, after }) => !sameImage(before, after));
  const environments = new Set(changes.map(({ environment }) => environment));
  const byProject = [...locks.projects.values()].map((project) => ({
    project,
    changes: changes.filter((change) => change.project === project.name),
  }));
  const tries = byProject.flatMap((one) => triesOf(one.project, one.changes));
  const wanted = tries.flatMap((one) => {
    const { change, before: environment } = one;
    const { project, key, after } = change;
    return after.digest === undefined ? [] : [{ one, project, environment, key, digest: after.digest }];
  });
  const { found, problems } = findRecorded(root, locks.branch, wanted);
  const ran = new Set([...found].map(({ one }) => one));
  return [
    ...checkFreezes(locks, environments, now),
    ...byProject.flatMap((one) => checkGroups(one.project, one.changes)),
    // Without history there is no telling what ran.
    ...(problems.length > 0 ? problems : checkTries(tries, (one) => ran.has(one), locks.branch)),
  ];
}

function tell(problems: readonly Problem[], io: Io): void {
  io.err(reportText(report(distinctProblems(problems), placeResolver(io.root)), io.terminal));
}
