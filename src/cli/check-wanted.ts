import type { Landscape } from '../model/landscape';
import { paths } from '../conventions/paths';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import type { Wanted } from '../synthesis/synthesize';

/** Problems with names on the command line that nothing has. */
export function checkWanted({ clusters }: Landscape, wanted: Wanted): readonly Problem[] {
  const check = (what: string, name: string | undefined, known: readonly string[]): Problem[] =>
    name === undefined || known.includes(name)
      ? []
      : [
          problem(
            'unknown-selection',
            { file: paths.platform },
            {
              what,
              name,
              suggestion: suggest(name, known),
              known: known.join(', '),
            },
          ),
        ];
  const projects = new Set(clusters.flatMap(({ tenants }) => tenants.map(({ project }) => project)));
  return [
    ...check(
      'cluster',
      wanted.cluster,
      clusters.map(({ cluster }) => cluster.name),
    ),
    ...check('project', wanted.project, [...projects].sort()),
  ];
}
