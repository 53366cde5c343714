import { renderAccess } from '../cli/access/render-access';
import { placeResolver } from '../cli/output/place-resolver';
import { report } from '../cli/output/report';
import { reportText } from '../cli/output/report-text';
import { readLandscape } from '../cli/read-landscape';
import { hasErrors } from '../problems/has-errors';
import type { Access } from './access';

/**
 * Renders the definitions of a repository in memory.
 *
 * @param root folder of the repository
 * @param api what definitions get when they import `meshwright`
 * @throws what is wrong with the definitions, as `meshwright synth` would say it
 */
export function readAccess(root: string, api: object): Access {
  const silent = { root, out: () => true, err: () => true, input: () => '', terminal: false, api };
  const { landscape, problems, trace } = readLandscape(silent);
  const clusters = landscape?.clusters.map((one) => renderAccess(landscape, one, trace)) ?? [];
  const all = [...problems, ...clusters.flatMap((one) => one.problems)];
  if (hasErrors(all)) throw new Error(reportText(report(all, placeResolver(root)), false));
  return { clusters };
}
