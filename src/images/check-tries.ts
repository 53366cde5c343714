import { paths } from '../conventions/paths';
import { problem, type Problem } from '../problems/problem';
import type { Try } from './tries-of';

/** Images that never ran where they had to run first. */
export function checkTries(
  tries: readonly Try[],
  ran: (one: Try) => boolean,
  branch: string,
): readonly Problem[] {
  return tries
    .filter((one) => !ran(one))
    .map(({ change, before }) => {
      const { project, environment, key, after } = change;
      const image = after.digest ?? `tag ${after.tag} without a digest`;
      const at = { file: paths.imageLock(project, environment), path: [key] };
      return problem('untried-image', at, { key, image, before, environment, branch });
    });
}
