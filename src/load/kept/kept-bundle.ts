import { join } from 'node:path';
import { digest } from '../../conventions/digest';
import { paths } from '../../conventions/paths';
import { openStore } from '../../store/open-store';
import { esbuildOptions } from '../esbuild-options';
import { runEsbuild, type Compiled } from '../run-esbuild';
import { bundleInputs, type BundleInputs } from './bundle-inputs';
import { inputsDigest } from './inputs-digest';
import { withScratch } from './with-scratch';

/** A bundle, and what it was made of. */
interface Kept {
  readonly made: BundleInputs;
  readonly digest: string;
  readonly compiled: Compiled;
}

/**
 * What `runEsbuild` makes of some JavaScript, kept from one run to the next: as long as everything that it was made of is
 * the same, nothing is compiled. For each set of definitions the last one is kept.
 *
 * @param root absolute folder that paths in `contents` are relative to
 * @param contents JavaScript that requires what is to be compiled
 */
export function keptBundle(root: string, contents: string): Compiled | undefined {
  const store = openStore(join(root, paths.store));
  const { version } = require('esbuild/package.json') as { readonly version: string };
  const key = digest('1', version, JSON.stringify(esbuildOptions), contents);
  const kept = store.get('bundle', key) as Kept | undefined;
  if (kept !== undefined && inputsDigest(root, kept.made) === kept.digest) return kept.compiled;
  return withScratch(root, ({ folder, began }) => {
    const compiled = runEsbuild(root, contents, folder);
    if (compiled === undefined || began === undefined) return compiled;
    const made = bundleInputs(compiled);
    const now = made && inputsDigest(root, made, began);
    if (now !== undefined) store.put('bundle', key, { made, digest: now, compiled });
    return compiled;
  });
}
