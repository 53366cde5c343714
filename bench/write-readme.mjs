import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'README.md');

/**
 * Puts a text where that of an earlier run stands: between `<!-- NAME -->` and `<!-- end of NAME -->`.
 *
 * @param {'bench' | 'profile'} name
 * @param {string} text
 */
export function writeReadme(name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has nothing between ${start} and ${end}`);
  writeFileSync(file, `${before.slice(0, from + start.length)}\n\n${text.trim()}\n\n${before.slice(to)}`);
}
