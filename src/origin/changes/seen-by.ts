import type { Sources } from '../../definition/sources';
import { neighboursOf } from '../neighbours-of';
import type { Target } from '../target';

/** Two revisions of the definitions. */
interface Both {
  readonly base: Sources;
  readonly head: Sources;
}

/**
 * Both revisions, of which only what a unit sees in either: the projects whose namespace it may be in, and those that
 * they have to do with.
 *
 * @param project the only one to look at, where that is known
 */
export function seenBy(
  { group }: Pick<Target, 'group'>,
  project: string | undefined,
  { base, head }: Both,
): Both {
  const all = new Set([...base.projects, ...head.projects].map(({ name }) => name));
  const own =
    project === undefined
      ? [...all].filter((name) => group === name || group.startsWith(`${name}-`))
      : [project].filter((name) => all.has(name));
  if (own.length === 0) return { base, head };
  const seen = new Set(
    own.flatMap((name) =>
      [base, head].flatMap((one) => neighboursOf(one, name).projects.map((two) => two.name)),
    ),
  );
  const only = (sources: Sources): Sources => ({
    ...sources,
    projects: sources.projects.filter(({ name }) => seen.has(name)),
  });
  return { base: only(base), head: only(head) };
}
