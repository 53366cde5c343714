import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'README.md');
const [start, end] = ['<!-- what `npm run bench -- --readme` writes -->', '<!-- down to here -->'];

/** Puts the tables where those of an earlier run stand. */
export function writeReadme(text) {
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no place between ${start} and ${end}`);
  writeFileSync(
    file,
    before.slice(0, from + start.length) +
      text.replace(/^\n?/, '\n\n').replace(/\n*$/, '\n\n') +
      before.slice(to),
  );
}
