import { paths } from '../../conventions/paths';
import { problem, type Problem } from '../../problems/problem';
import { readLock } from '../read-lock';
import { readBlobs } from './read-blobs';
import { runGit } from './run-git';

/** A digest that a lock is asked for. */
export interface Recorded {
  readonly project: string;
  readonly environment: string;
  /** Entry of the lock. */
  readonly key: string;
  readonly digest: string;
}

/** States of a lock that are read at once: the one that is wanted is nearly always the last. */
const batch = 50;

/**
 * Which digests the branch ever recorded in the locks of their environments, and so ran there. Only states that the
 * branch itself has been in count (`git log --first-parent`), not those in between on branches that were merged.
 *
 * @param branch that clusters follow, as its remote has it where there is one
 */
export function findRecorded<T extends Recorded>(
  root: string,
  branch: string,
  wanted: readonly T[],
): { readonly found: ReadonlySet<T>; readonly problems: readonly Problem[] } {
  const found = new Set<T>();
  if (wanted.length === 0) return { found, problems: [] };
  const at = { file: paths.apps };
  const repository = runGit(root, ['rev-parse', '--is-shallow-repository']);
  if (!repository.ok) {
    return { found, problems: [problem('no-repository', at, { reason: repository.complaint })] };
  }
  const refs = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
  const ref = refs.find((one) => runGit(root, ['rev-parse', '--verify', '--quiet', one]).ok);
  if (ref === undefined) {
    const values = { revision: branch, suggestion: undefined, known: '' };
    return { found, problems: [problem('unknown-revision', at, values)] };
  }
  for (const lock of new Set(wanted.map(lockOf))) {
    for (const one of findInLock(
      root,
      ref,
      wanted.filter((entry) => lockOf(entry) === lock),
    ))
      found.add(one);
  }
  const isShallow = repository.out.toString().trim() === 'true';
  return isShallow && found.size < new Set(wanted).size
    ? { found, problems: [problem('history-too-short', at, { branch })] }
    : { found, problems: [] };
}

const lockOf = ({ project, environment }: Recorded): string => paths.imageLock(project, environment);

/** Those of one lock that are found in it. */
function findInLock<T extends Recorded>(root: string, ref: string, wanted: readonly T[]): readonly T[] {
  let missing = [...wanted];
  const files = wanted
    .slice(0, 1)
    .flatMap(({ project, environment }) => [
      paths.imageLock(project, environment),
      paths.yamlImageLock(project, environment),
    ]);
  const states = statesOf(root, ref, files);
  for (let first = 0; first < states.length && missing.length > 0; first += batch) {
    const some = states.slice(first, first + batch);
    const texts = readBlobs(
      root,
      some.map(({ object }) => object),
    );
    for (const { object, file } of some) {
      const { definition } = readLock(file, texts.get(object) ?? '');
      missing = missing.filter(({ key, digest }) => digestIn(definition, key) !== digest);
    }
  }
  return wanted.filter((one) => !missing.includes(one));
}

/** Every text that the files had, the newest first. */
function statesOf(root: string, ref: string, files: readonly string[]) {
  const { out } = runGit(root, [
    'log',
    '--first-parent',
    '-m',
    '--format=',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    ref,
    '--',
    ...files,
  ]);
  const parts = out.toString('utf8').split('\0').filter(Boolean);
  const states: { readonly object: string; readonly file: string }[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    // `:<mode> <mode> <object> <object> <status>`, then the path; a deletion leaves an object of zeros.
    const object = parts[index]?.trim().split(' ')[3] ?? '';
    if (!/^0+$/.test(object)) states.push({ object, file: parts[index + 1] ?? '' });
  }
  return states;
}

/** Of a lock as it was, which nobody checked. */
function digestIn(definition: unknown, key: string): unknown {
  const entry = (definition as Readonly<Record<string, { readonly digest?: unknown } | null>> | null)?.[key];
  return entry?.digest;
}
