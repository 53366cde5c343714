/**
 * Writes what the floor has to write: a line for each file of `dist/`, with its path and its objects as JSON.
 *
 *   node build/bench/collect-objects.cjs FILE      in the folder of a company
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { readLandscape } from '../src/cli/read-landscape';
import { synthesize } from '../src/synthesis/synthesize';
import * as api from '../src/index';

const silent = {
  root: process.cwd(),
  out: () => true,
  err: () => true,
  input: () => '',
  terminal: false,
  api,
};
const { landscape, trace } = readLandscape(silent);
if (landscape === undefined) throw new Error('the company has problems');
const file = process.argv[2];
if (file === undefined) throw new Error('which file?');

const output = openSync(file, 'w');
for (const [path, text] of synthesize(landscape, {}, { trace }).tree) {
  const objects = text.slice(text.indexOf('\n') + 1);
  writeSync(output, `{"path":${JSON.stringify(path)},"objects":${objects}}\n`);
}
closeSync(output);
