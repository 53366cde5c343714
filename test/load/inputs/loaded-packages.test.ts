import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LoadedPackages } from '../../../src/load/inputs/loaded-packages';
import { repository } from '../../helpers/repository';

const some = 'node_modules/some';
const company = () =>
  repository({
    [`${some}/package.json`]: '{"name":"some","version":"1.0.0"}',
    [`${some}/index.js`]: 'module.exports = 1;',
    'node_modules/.package-lock.json': '{}',
    'tsconfig.json': '{}',
  });

describe('LoadedPackages', () => {
  it.each([
    [
      'the entry of a package',
      (root: string) => writeFileSync(join(root, some, 'index.js'), 'module.exports = 2;'),
    ],
    ['its version', (root: string) => writeFileSync(join(root, some, 'package.json'), '{"version":"2.0.0"}')],
    ['that it is there', (root: string) => rmSync(join(root, some), { recursive: true })],
    [
      'what is installed',
      (root: string) => writeFileSync(join(root, 'node_modules/.package-lock.json'), '{ }'),
    ],
    ['package.json', (root: string) => writeFileSync(join(root, 'package.json'), '{ }')],
  ])('sees a change of %s', (_, change) => {
    const root = company();
    const packages = new LoadedPackages(root);
    packages.note(['package some', 'file apps/shared.ts']);
    expect(packages.haveChanged()).toBe(false);
    change(root);
    expect(packages.haveChanged()).toBe(true);
    packages.note(['package some']);
    expect(packages.haveChanged()).toBe(true);
  });

  it('does not mind what is read anew each time', () => {
    const root = company();
    const packages = new LoadedPackages(root);
    packages.note(['file tsconfig.json', 'file apps/shared.ts']);
    writeFileSync(join(root, 'tsconfig.json'), '{ }');
    writeFileSync(join(root, some, 'index.js'), 'module.exports = 2;');
    expect(packages.haveChanged()).toBe(false);
  });
});
