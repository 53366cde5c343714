import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a folder hold these pages and no others, and names the ones that differed.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} pages
 * @param {{ check: boolean }} options
 * @returns {readonly string[]}
 */
export function writePages(folder, pages, { check }) {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
  const stale = Object.keys(pages).filter((name) => !present.includes(name) || read(name) !== pages[name]);
  const gone = present.filter((name) => !(name in pages));
  if (!check) {
    mkdirSync(folder, { recursive: true });
    for (const name of stale) writeFileSync(join(folder, name), pages[name] ?? '');
    for (const name of gone) rmSync(join(folder, name));
  }
  return [...stale, ...gone].sort().map((name) => `docs/reference/${name}`);
}
