/**
 * @typedef {object} Place where a link stands
 * @property {string} page
 * @property {ReadonlyMap<string, string>} pages the page of every definition
 */

/**
 * A definition's name as a link to its section, or as code when it has none.
 * @param {string} name
 * @param {Place} place
 * @param {string} text
 */
export function linkTo(name, { page, pages }, text = name) {
  const target = pages.get(name);
  if (target === undefined) return `\`${text}\``;
  return `[\`${text}\`](${target === page ? '' : `${target}.md`}#${name.toLowerCase()})`;
}

/**
 * Text in which definitions named as code are links.
 * @param {string} text
 * @param {Place} place
 */
export const linkNames = (text, place) =>
  text
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/(?<!\[)`(\w+)(\([^`]*\))?`/g, (code, name, call = '') =>
      // Helpers are named like ordinary words; types are not.
      place.pages.has(name) && (call !== '' || /^[A-Z]/.test(name)) ? linkTo(name, place, name + call) : code,
    );
