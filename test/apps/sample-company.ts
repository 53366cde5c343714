import { join } from 'node:path';
import { synthesize } from '../../src/cli/synthesize';
import * as api from '../../src/index';
import { loadSources } from '../../src/load/load-sources';
import type { FileTree } from '../../src/model/file-tree';
import type { Landscape } from '../../src/model/landscape';
import { parseLandscape } from '../../src/parse/parse-landscape';

/** The sample company of this repository, parsed and rendered once for all that a test asks. */
export function sampleCompany(): { readonly landscape: Landscape; readonly tree: FileTree } {
  const { sources, problems, trace } = loadSources(join(__dirname, '../..'), api);
  if (sources === undefined || problems.length > 0) {
    throw new Error(`the sample company cannot be loaded: ${JSON.stringify(problems)}`);
  }
  const { landscape, problems: found } = parseLandscape(sources);
  if (landscape === undefined) {
    throw new Error(`the sample company is not valid: ${JSON.stringify(found)}`);
  }
  const { tree, problems: rendered } = synthesize(landscape, {}, { trace });
  if (rendered.length > 0) {
    throw new Error(`the sample company does not render: ${JSON.stringify(rendered)}`);
  }
  return { landscape, tree };
}
