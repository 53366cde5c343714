import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The lists of a document, filled with what lies in the folders beside it: a folder's list stands between
 * `<!-- <folder>: … -->` and `<!-- end -->`. What is listed keeps its place, what is new comes last.
 * @param {string} text
 * @param {string} folder that the document lies in
 */
export function fillLists(text, folder) {
  return text.replaceAll(
    /(<!-- (\w+): [^\n]*-->\n)(.*?)(<!-- end -->)/gs,
    (_, open, name, list, close) => `${open}\n${listOf(name, join(folder, name), list)}\n${close}`,
  );
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string} before the list as it is
 */
function listOf(name, folder, before) {
  const place = (/** @type {string} */ file) => before.indexOf(`(${name}/${file})`) >>> 0;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.(md|ts)$/.test(file)) : [];
  const lines = files
    .sort()
    .sort((one, other) => place(one) - place(other))
    .map((file) => {
      const { title, about } = describe(file, readFileSync(join(folder, file), 'utf8'));
      return `- [${title}](${name}/${file})${about === '' ? '' : `: ${about}`}\n`;
    });
  return lines.length === 0 ? 'None yet.\n' : lines.join('');
}

/**
 * A page by its heading; an example by its name and the first sentence of the comment on what it exports.
 * @param {string} file
 * @param {string} text
 */
function describe(file, text) {
  const name = file.replace(/\.\w+$/, '');
  if (file.endsWith('.md')) return { title: /^# (.+)$/m.exec(text)?.[1] ?? name, about: '' };
  const comment = /\/\*\*((?:(?!\*\/).)*)\*\/\s*export default/s.exec(text)?.[1] ?? '';
  const plain = comment
    .replaceAll(/\n\s*\*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { title: name, about: /^.*?\.(?= |$)/.exec(plain)?.[0] ?? plain };
}
