import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from '@jest/globals';
import { esbuildOptions } from '../../src/load/esbuild-options';
import { runEsbuild } from '../../src/load/run-esbuild';
import { repository } from '../helpers/repository';

const scratch = () => mkdtempSync(join(tmpdir(), 'meshwright-'));
const contents = "module.exports = [() => require('./a.ts')];";

describe('runEsbuild', () => {
  it('gives the code and the map that the API gives', () => {
    const root = repository({
      'a.ts': "import b from './b';\nexport default { ä: b as string };",
      'b.ts': 'export default 1;',
    });
    const { outputFiles } = buildSync({
      ...esbuildOptions,
      stdin: { contents, resolveDir: root, loader: 'js' },
      absWorkingDir: root,
      sourcemap: 'external',
      outfile: 'definitions.cjs',
      write: false,
    });
    const [map, code] = outputFiles.map(({ text }) => text);
    const quick = runEsbuild(root, contents, scratch());
    expect(quick?.code).toBe(code);
    expect(JSON.parse(quick?.map ?? '')).toMatchObject({
      mappings: (JSON.parse(map ?? '') as { mappings: string }).mappings,
      sources: ['b.ts', 'a.ts', '<stdin>'],
    });
    expect(Object.keys(quick?.inputs ?? {}).sort()).toEqual(['<stdin>', 'a.ts', 'b.ts']);
  });

  it.each([
    ['an error', 'export default {'],
    ['a warning', 'export default { a: 1, a: 2 };'],
    ['a missing import', "import './nowhere';"],
  ])('leaves %s to the API', (_, text) => {
    expect(runEsbuild(repository({ 'a.ts': text }), contents, scratch())).toBeUndefined();
  });
});
