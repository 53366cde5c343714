import { esbuildOptions } from '../esbuild-options';
import { runEsbuild, type Compiled } from '../run-esbuild';
import { bundleInputs, type BundleInputs } from './bundle-inputs';
import { inputsDigest } from './inputs-digest';
import { textStore } from './text-store';
import { withScratch } from './with-scratch';

type Code = Pick<Compiled, 'code' | 'map'>;

/** What is kept of a bundle, before its code and its map. */
interface Head {
  readonly inputs: BundleInputs;
  readonly digest: string;
  /** Characters of the code. */
  readonly length: number;
}

/**
 * What `runEsbuild` makes of some JavaScript, kept from one run to the next: as long as everything that it was made of is
 * the same, nothing is compiled. For each set of definitions the last one is kept.
 *
 * @param root absolute folder that paths in `contents` are relative to
 * @param contents JavaScript that requires what is to be compiled
 */
export function keptBundle(root: string, contents: string): Code | undefined {
  const store = textStore(root);
  const { version } = require('esbuild/package.json') as { readonly version: string };
  const key = JSON.stringify(['definitions', 1, version, esbuildOptions, contents]);
  return (
    read(root, store.get(key)) ??
    withScratch(root, ({ folder, began }) => {
      const compiled = runEsbuild(root, contents, folder);
      if (compiled === undefined || began === undefined) return compiled;
      const inputs = bundleInputs(compiled);
      const digest = inputs && inputsDigest(root, inputs, began);
      if (digest !== undefined) {
        const head = { inputs, digest, length: compiled.code.length };
        store.put(key, `${JSON.stringify(head)}\n${compiled.code}${compiled.map}`);
      }
      return compiled;
    })
  );
}

function read(root: string, kept: string | undefined): Code | undefined {
  if (kept === undefined) return undefined;
  const start = kept.indexOf('\n') + 1;
  const { inputs, digest, length } = JSON.parse(kept.slice(0, start)) as Head;
  if (inputsDigest(root, inputs) !== digest) return undefined;
  return { code: kept.slice(start, start + length), map: kept.slice(start + length) };
}
