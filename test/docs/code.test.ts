import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { blocksOf, type Block } from './blocks';
import { documents, root, textOf } from './documents';

/** Blocks that are whole: they import what they use, or are marked as `ts check`. */
const whole = documents
  .flatMap((document) => blocksOf(document, textOf(document)))
  .filter(
    ({ info, text }) => info === 'ts check' || (info === 'ts' && /from '(meshwright|cdk8s)'/.test(text)),
  );

/** What the compiler says about these blocks, with the line of the document. */
function check(blocks: readonly Block[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/meshwright'));
  for (const name of ['cdk8s', 'constructs', '@types']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  blocks.forEach(({ text }, index) =>
    writeFileSync(join(folder, `block${index}.ts`), `${text}\nexport {};\n`),
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['*.ts'] }),
  );
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '--pretty', 'false', '-p', folder], {
    encoding: 'utf8',
    cwd: folder,
  });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line.replace(/^block(\d+)\.ts\((\d+),\d+\)/, (_, index, inner) => {
        const { document, line: start } = blocks[Number(index)] ?? { document: '?', line: 0 };
        return `${document}:${start + Number(inner)}`;
      }),
    );
}

it('type-checks the code of the documents against the public face', () => {
  expect(whole.map(({ document }) => document)).toContain('README.md');
  expect(check(whole)).toEqual([]);
});

it('would notice code that no longer compiles', () => {
  const text =
    "import { defineProject, jawa } from 'meshwright';\nexport default defineProject({ titel: '' });\n";
  const found = check([{ document: 'x.md', line: 10, info: 'ts', text }]);
  expect(found).toEqual([
    expect.stringMatching(/^x\.md:11: error TS2305: .*jawa/),
    expect.stringMatching(/^x\.md:12: error TS2561: .*titel/),
  ]);
});
