import { join } from 'node:path';
import { synthesize } from '../../src/synthesis/synthesize';
import * as api from '../../src/index';
import { loadSources, type Loaded } from '../../src/load/load-sources';
import type { FileTree } from '../../src/model/file-tree';
import type { Landscape } from '../../src/model/landscape';
import { parseLandscape } from '../../src/parse/parse-landscape';

/** The sample company of this repository, parsed, for tests that do not look at its files. */
export function sampleLandscape(): Landscape {
  return load().landscape;
}

/** The same, rendered once for all that a test asks. */
export function sampleCompany(): { readonly landscape: Landscape; readonly tree: FileTree } {
  const { landscape, trace } = load();
  const { tree, problems } = synthesize(landscape, {}, { trace });
  if (problems.length > 0) {
    throw new Error(`the sample company does not render: ${JSON.stringify(problems)}`);
  }
  return { landscape, tree };
}

function load(): { readonly landscape: Landscape; readonly trace: Loaded['trace'] } {
  const { sources, problems, trace } = loadSources(join(__dirname, '../..'), api);
  if (sources === undefined || problems.length > 0) {
    throw new Error(`the sample company cannot be loaded: ${JSON.stringify(problems)}`);
  }
  const { landscape, problems: found } = parseLandscape(sources);
  if (landscape === undefined) {
    throw new Error(`the sample company is not valid: ${JSON.stringify(found)}`);
  }
  return { landscape, trace };
}
