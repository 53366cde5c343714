import { it } from '@jest/globals';
import fc from 'fast-check';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTree } from '../../helpers/read-tree';
import { sayings, tryEdits, type Edit } from './edit';
import { Workshop } from './workshop';

const folders = ['.meshwright', 'dist'] as const;

/**
 * Runs, and takes back a part of what the run wrote: a process that is killed has written some files of the store and of
 * `dist/` and others not, whatever their order; each is whole.
 */
const interrupted = (isKept: (path: string) => boolean): NonNullable<Edit['run']> => {
  return (shop, state) => {
    const before = folders.map((folder) => readTree(join(shop.root, folder)));
    shop.run(state);
    folders.forEach((folder, at) => {
      const root = join(shop.root, folder);
      const earlier = before[at] ?? new Map<string, string>();
      const later = readTree(root);
      for (const path of new Set([...earlier.keys(), ...later.keys()])) {
        const text = earlier.get(path);
        if (text === later.get(path) || isKept(path)) continue;
        rmSync(join(root, path), { recursive: true, force: true });
        if (text === undefined) continue;
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      const staging = join(root, '.meshwright-4194305');
      mkdirSync(staging, { recursive: true });
      writeFileSync(join(staging, '0'), 'half');
    });
    shop.run(state);
  };
};

const killed = fc.func(fc.boolean()).chain((isKept) =>
  sayings('text', 'consent', 'dependency').map((edit): Edit => {
    return { ...edit, name: `${edit.name} (killed)`, run: interrupted(isKept) };
  }),
);

it('equals a run from nothing after runs that were killed', () => {
  tryEdits(new Workshop(), fc.oneof(killed, sayings('text', 'consent', 'dependency')), 30);
});
