import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generatedMarker } from '../../src/conventions/generated-marker';
import { isAsWritten } from '../../src/writer/is-as-written';
import { repository } from '../helpers/repository';

const text = (name: string) => `${generatedMarker} apps/${name}/project.ts\n`;
const tree = new Map([
  ['east/shop/web.yaml', text('shop')],
  ['east/shop/api.yaml', text('shop')],
]);
const written = () => {
  const root = join(
    repository(Object.fromEntries([...tree].map(([path, text]) => [`dist/${path}`, text]))),
    'dist',
  );
  return { root, isSame: (path: string) => isAsWritten(root, path, tree) };
};

describe('isAsWritten', () => {
  it('knows what was written: files, directories, the root, and what is not there', () => {
    const { isSame } = written();
    expect(['east/shop/web.yaml', 'east/shop', 'east', '', 'east/gone.yaml', 'west'].map(isSame)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
  });

  it('sees a file that is another, one that is gone, and one that came, also from above', () => {
    const changed = written();
    writeFileSync(join(changed.root, 'east/shop/web.yaml'), `${text('shop')}# more\n`);
    expect(['east/shop/web.yaml', 'east/shop', 'east/shop/api.yaml'].map(changed.isSame)).toEqual([
      false,
      false,
      true,
    ]);

    const gone = written();
    rmSync(join(gone.root, 'east/shop/web.yaml'));
    expect(['east/shop/web.yaml', 'east/shop', ''].map(gone.isSame)).toEqual([false, false, false]);

    const more = written();
    writeFileSync(join(more.root, 'east/shop/more.yaml'), text('shop'));
    expect(['east/shop/more.yaml', 'east/shop', 'east'].map(more.isSame)).toEqual([false, false, false]);
  });

  it('sees an empty directory, a link, and a directory in place of a file', () => {
    const { root, isSame } = written();
    mkdirSync(join(root, 'west'));
    expect(isSame('west')).toBe(false);
    rmSync(join(root, 'east/shop/web.yaml'));
    symlinkSync('api.yaml', join(root, 'east/shop/web.yaml'));
    expect(isSame('east/shop/web.yaml')).toBe(false);
    rmSync(join(root, 'east/shop/web.yaml'));
    mkdirSync(join(root, 'east/shop/web.yaml'));
    expect(isSame('east/shop/web.yaml')).toBe(false);
    rmSync(join(root, 'east'), { recursive: true });
    expect(isSame('east')).toBe(false);
  });
});
