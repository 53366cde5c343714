import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';

/** Services that are to move together, and that nobody declares. */
export function checkGroups(
  groups: Readonly<Record<string, readonly string[]>>,
  declared: ReadonlySet<string>,
  file: string,
): readonly Problem[] {
  const known = [...declared];
  return Object.entries(groups).flatMap(([group, members]) =>
    members.flatMap((name, index) =>
      declared.has(name)
        ? []
        : [
            problem(
              'unknown-reference',
              { file, path: ['groups', group, index] },
              { what: 'service', name, suggestion: suggest(name, known), known: known.join(', ') },
            ),
          ],
    ),
  );
}
