import { synthesize } from '../../src/synthesis/synthesize';
import type { FileTree } from '../../src/model/file-tree';
import type { Landscape } from '../../src/model/landscape';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { once } from '../helpers/once';
import { sampleSources } from './sample-sources';

/** The sample company of this repository, parsed, for tests that do not look at its files. */
export const sampleLandscape = once((): Landscape => {
  const { landscape, problems } = parseLandscape(sampleSources().sources);
  if (landscape === undefined) {
    throw new Error(`the sample company is not valid: ${JSON.stringify(problems)}`);
  }
  return landscape;
});

/** The same, rendered once for all that tests ask. */
export const sampleCompany = once((): { readonly landscape: Landscape; readonly tree: FileTree } => {
  const landscape = sampleLandscape();
  const { tree, problems } = synthesize(landscape, {}, { trace: sampleSources().trace });
  if (problems.length > 0) {
    throw new Error(`the sample company does not render: ${JSON.stringify(problems)}`);
  }
  return { landscape, tree };
});
