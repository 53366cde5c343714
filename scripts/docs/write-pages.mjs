import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders in which everything is generated: what no page of this run stands for is removed. */
const GENERATED = ['reference', 'checks'];

/**
 * Writes the pages that differ, by their path in the folder of the documents, and names them.
 * @param {string} docs
 * @param {Readonly<Record<string, string>>} pages
 * @param {{ check: boolean }} options
 * @returns {readonly string[]}
 */
export function writePages(docs, pages, { check }) {
  const at = (/** @type {string} */ path) => join(docs, path);
  /** @type {readonly string[]} */
  const present = GENERATED.filter((folder) => existsSync(at(folder))).flatMap((folder) =>
    readdirSync(at(folder)).map((name) => `${folder}/${name}`),
  );
  const gone = present.filter((path) => !(path in pages));
  const stale = Object.keys(pages).filter(
    (path) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== pages[path],
  );
  if (!check) {
    for (const path of stale) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), pages[path] ?? '');
    }
    for (const path of gone) rmSync(at(path));
  }
  return [...stale, ...gone].sort().map((path) => `docs/${path}`);
}
