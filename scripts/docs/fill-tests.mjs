import { existsSync, readdirSync } from 'node:fs';

/**
 * A numbered list with the tests of each item, which are found by their names: `trap-05-….test.ts` belongs to 5.
 * @param {string} text with a line `Test: …` in each item
 * @param {string} folder of the tests
 * @param {string} link to it from the document
 */
export function fillTests(text, folder, link) {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  let number = '';
  const lines = text.split('\n').map((line) => {
    number = /^(\d+)\. /.exec(line)?.[1] ?? number;
    const own = files.filter((file) => file.startsWith(`trap-${number.padStart(2, '0')}-`));
    const links = own.map((file) => `[${file.replace(/\.test\.ts$/, '')}](${link}/${file})`);
    return line.replace(/^( +Test: ).*$/, (_, label) => label + (links.join(', ') || 'missing'));
  });
  return lines.join('\n');
}
