import { it } from '@jest/globals';
import fc from 'fast-check';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sayings, tryEdits, type Edit } from './edit';
import { filesBelow } from './files-below';
import { Workshop } from './workshop';

/** What hands do to a file in `dist/`; some leave what nobody but they may clear away. */
const hands: Readonly<Record<string, (file: string) => void | (() => void)>> = {
  'change a byte': (file) => writeFileSync(file, changed(file)),
  'change a byte and set the time back': (file) => {
    const { atime, mtime } = statSync(file);
    writeFileSync(file, changed(file));
    utimesSync(file, atime, mtime);
  },
  'write the same again': (file) => writeFileSync(file, readFileSync(file)),
  'set another time': (file) => utimesSync(file, 1, 1),
  delete: (file) => rmSync(file),
  'put beside it what looks generated': (file) => writeFileSync(`${file}.old.yaml`, readFileSync(file)),
  'put a folder beside it': (file) => void mkdirSync(`${file}.d`, { recursive: true }),
  'put a foreign file beside it': (file) => {
    writeFileSync(`${file}.orig`, 'mine');
    return () => rmSync(`${file}.orig`, { force: true });
  },
  'make it foreign': (file) => {
    truncateSync(file, 1);
    return () => rmSync(file, { force: true });
  },
  'replace it by another generated one': (file) => {
    writeFileSync(`${file}.new`, changed(file));
    renameSync(`${file}.new`, file);
  },
  'replace it by a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
    writeFileSync(join(file, 'notes'), 'mine');
    return () => rmSync(file, { recursive: true, force: true });
  },
  'replace it by a link to the same': (file) => {
    renameSync(file, `${file}.there`);
    symlinkSync(`${file}.there`, file);
    return () => rmSync(file, { force: true });
  },
};

const meddling = fc
  .record({ hand: fc.constantFrom(...Object.keys(hands)), which: fc.nat(200) })
  .map(({ hand, which }): Edit => {
    return {
      name: `${hand} ${which}`,
      meddle: (root) => {
        const files = filesBelow(join(root, 'dist'));
        const file = files[which % files.length];
        return file === undefined ? undefined : hands[hand]?.(file);
      },
    };
  });

const deleting: Edit = {
  name: 'delete dist/',
  meddle: (root) => rmSync(join(root, 'dist'), { recursive: true, force: true }),
};

it('equals a run from nothing whatever hands do in dist/', () => {
  const edits = fc.oneof(
    { arbitrary: meddling, weight: 12 },
    { arbitrary: fc.constant(deleting), weight: 1 },
    { arbitrary: sayings('variable', 'consent'), weight: 5 },
  );
  tryEdits(new Workshop(), edits, 110);
});

/** Of the same size, and generated still. */
function changed(file: string): string {
  const text = readFileSync(file, 'utf8');
  return text.slice(0, -2) + (text.at(-2) === '~' ? '.' : '~') + text.slice(-1);
}
