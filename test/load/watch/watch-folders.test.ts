import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { watchFolders, type FolderWatch } from '../../../src/load/watch/watch-folders';
import { repository } from '../../helpers/repository';

let open: FolderWatch | undefined;
afterEach(() => open?.close());

/** Watches, and hands out what waits for a path to be told of. */
function watching(root: string) {
  const told = new Set<string>();
  let wake = () => {};
  const refusals: string[] = [];
  open = watchFolders(
    (path) => {
      told.add(path);
      wake();
    },
    (folder) => refusals.push(folder),
  );
  // A folder above says as much.
  const isTold = (path: string) => [...told].some((one) => `${join(root, path)}/`.startsWith(`${one}/`));
  const heard = async (path: string) => {
    while (!isTold(path)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    told.clear();
  };
  return { add: open.add, heard, told, refusals };
}

describe('watchFolders', () => {
  it('tells of files at any depth that change, come and go', async () => {
    const root = repository({ 'apps/shop/images/prod.json': '{}' });
    const { add, heard } = watching(root);
    add(join(root, 'apps'), true);
    writeFileSync(join(root, 'apps/shop/images/prod.json'), '{ }');
    await heard('apps/shop/images/prod.json');
    writeFileSync(join(root, 'apps/new.ts'), '');
    await heard('apps/new.ts');
    rmSync(join(root, 'apps/new.ts'));
    await heard('apps/new.ts');
  });

  it('follows folders that come later, and those that take the place of others', async () => {
    const root = repository({ 'apps/shop/project.ts': '', 'aside/deep/project.ts': '' });
    const { add, heard } = watching(root);
    add(join(root, 'apps'), true);
    mkdirSync(join(root, 'apps/bank/images/more'), { recursive: true });
    await heard('apps/bank');
    writeFileSync(join(root, 'apps/bank/images/more/prod.json'), '{}');
    await heard('apps/bank/images/more/prod.json');

    rmSync(join(root, 'apps/shop'), { recursive: true });
    renameSync(join(root, 'aside'), join(root, 'apps/shop'));
    await heard('apps/shop');
    writeFileSync(join(root, 'apps/shop/deep/project.ts'), 'changed');
    await heard('apps/shop/deep/project.ts');
  });

  it('follows a watched folder that is made anew, where what holds it is watched', async () => {
    const root = repository({ 'dist/east/a.yaml': '' });
    const { add, heard } = watching(root);
    add(root, false);
    add(join(root, 'dist'), true);
    rmSync(join(root, 'dist'), { recursive: true });
    await heard('dist');
    mkdirSync(join(root, 'dist/east'), { recursive: true });
    await heard('dist');
    add(join(root, 'dist'), true);
    writeFileSync(join(root, 'dist/east/b.yaml'), '');
    await heard('dist/east/b.yaml');
  });

  it('tells nothing of what lies below a folder that is watched flat, nor after it was closed', async () => {
    const root = repository({ 'apps/shop/project.ts': '' });
    const { add, heard, told } = watching(root);
    add(root, false);
    writeFileSync(join(root, 'apps/shop/project.ts'), 'changed');
    writeFileSync(join(root, 'package.json'), '{}');
    await heard('package.json');
    writeFileSync(join(root, 'tsconfig.json'), '{}');
    await heard('tsconfig.json');
    open?.close();
    writeFileSync(join(root, 'package.json'), '{ }');
    await new Promise((resolve) => setImmediate(resolve));
    expect(told.size).toBe(0);
  });

  it('leaves out what is not there', () => {
    const root = repository({});
    const { add, refusals } = watching(root);
    add(join(root, 'apps'), true);
    add(join(root, 'nothing'), false);
    expect(refusals).toEqual([]);
  });
});
