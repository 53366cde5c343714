import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../conventions/paths';
import { loadSources, type Loaded } from './load-sources';

/**
 * Reads the company's own rules alone, for who checks what no definition renders: what is wrong with other definitions
 * is not said.
 *
 * @param root absolute folder, which need not be a repository
 * @param api what rules get when they import `meshwright`
 */
export function loadRules(root: string, api: object): Pick<Loaded, 'rules' | 'problems' | 'trace'> {
  if (!existsSync(join(root, paths.rules))) return { rules: [], problems: [], trace: () => undefined };
  const { rules, problems, trace } = loadSources(root, api);
  return { rules, problems: problems.filter(({ at }) => at.file.startsWith(`${paths.rules}/`)), trace };
}
