import { describe, expect, it } from '@jest/globals';
import { outsideInputs } from '../../../src/load/inputs/outside-inputs';

describe('outsideInputs', () => {
  const own = 'apps/shop/project.ts';

  it.each(['node:fs', 'fs', 'node:child_process', 'os', 'node:process', 'fs/promises'])(
    'gives up on a definition that imports %s',
    (name) => {
      expect(outsideInputs({ files: [own], packages: [name] }, 'apps/shop/', [])).toBeUndefined();
    },
  );

  it('asks nothing about its own folder, pure modules and the program', () => {
    const imports = { files: [own, 'apps/shop/a/b.ts'], packages: ['node:path', 'meshwright'] };
    expect(outsideInputs(imports, 'apps/shop/', ['apps/shop/page.html'])).toEqual([]);
  });

  it('names packages, texts and files with all that decides what an import means', () => {
    const imports = { files: [own, 'lib/x/index.ts'], packages: ['numbers'] };
    expect(outsideInputs(imports, 'apps/shop/', ['apps/lib/a.txt'])).toEqual([
      'file ./package.json',
      'file ./tsconfig.json',
      'file apps/lib/a.txt',
      'file lib/package.json',
      'file lib/tsconfig.json',
      'file lib/x/index.ts',
      'file lib/x/package.json',
      'file lib/x/tsconfig.json',
      'near lib',
      'near lib/x',
      'near lib/x/index.ts',
      'package numbers',
    ]);
  });
});
