import { beforeAll, it } from '@jest/globals';
import fc from 'fast-check';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { sayings, tryEdits, type Edit } from './edit';
import { filesBelow } from './files-below';
import { Workshop } from './workshop';

const storeOf = (root: string) => join(root, '.meshwright');

/** What becomes of a file of the store. */
const accidents: Readonly<Record<string, (file: string, other: string) => void>> = {
  'is deleted': (file) => rmSync(file),
  'is cut short': (file) => writeFileSync(file, readFileSync(file).subarray(0, -7)),
  'is empty': (file) => writeFileSync(file, ''),
  'has a byte flipped': (file) => {
    const bytes = readFileSync(file);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
  'goes by the name of another': (file, other) => {
    renameSync(file, `${file}.moved`);
    renameSync(other, file);
    renameSync(`${file}.moved`, other);
  },
  'is a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
};

const accident = fc
  .record({
    what: fc.constantFrom(...Object.keys(accidents)),
    which: fc.array(fc.nat(500), { minLength: 1, maxLength: 9 }),
  })
  .map(({ what, which }): Edit => {
    return {
      name: `${which.join()} of the store ${what}`,
      meddle: (root) => {
        for (const at of which) {
          const files = filesBelow(storeOf(root)).filter((file) => dirname(file) !== storeOf(root));
          const file = files[at % files.length];
          const other = files.find(
            (one) => one !== file && file !== undefined && dirname(one) === dirname(file),
          );
          if (file !== undefined && other !== undefined) accidents[what]?.(file, other);
        }
      },
    };
  });

const clear = (root: string) => rmSync(storeOf(root), { recursive: true, force: true });

/** A company that is like this one but for its platform. */
const stranger = new Workshop();
const early = new Workshop();
beforeAll(() => {
  stranger.run({ platform: 'default', host: 'store' });
  early.run({ text: 'two', dependency: 'two' });
});

const whole = fc.constantFrom<Edit>(
  { name: 'delete the store', meddle: clear },
  {
    name: 'copy the store of another company over it',
    meddle: (root) => {
      if (!existsSync(join(storeOf(root), 'place'))) clear(root);
      for (const file of filesBelow(storeOf(stranger.root))) {
        const path = join(storeOf(root), relative(storeOf(stranger.root), file));
        rmSync(path, { recursive: true, force: true });
        mkdirSync(dirname(path), { recursive: true });
        copyFileSync(file, path);
      }
    },
  },
  {
    name: 'put an earlier store in its place',
    meddle: (root) => {
      clear(root);
      cpSync(storeOf(early.root), storeOf(root), { recursive: true });
    },
  },
  {
    name: 'let no store be written',
    meddle: (root) => {
      clear(root);
      writeFileSync(storeOf(root), 'in the way');
      return () => clear(root);
    },
  },
);

const build = fc.constantFrom('the program under test', 'a later one').map((generator): Edit => {
  const run: Edit['run'] = (shop, state) => {
    shop.use(generator);
    shop.run(state);
  };
  return { name: generator, run };
});

it('equals a run from nothing whatever becomes of the store', () => {
  const edits = fc.oneof(
    { arbitrary: accident, weight: 6 },
    { arbitrary: whole, weight: 2 },
    { arbitrary: build, weight: 1 },
    { arbitrary: sayings('text', 'dependency'), weight: 5 },
  );
  tryEdits(new Workshop(), edits, 30);
});

it('equals a run from nothing where two folders share a store', () => {
  const one = new Workshop();
  one.run({});
  const other = new Workshop();
  symlinkSync(storeOf(one.root), storeOf(other.root));
  const there = sayings('text', 'variable').map((edit): Edit => {
    return { ...edit, name: `${edit.name} (there)`, run: (_, state) => void other.run(state) };
  });
  tryEdits(one, fc.oneof(sayings('text', 'variable'), there), 15);
});
