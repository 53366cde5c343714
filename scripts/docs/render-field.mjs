import { linkNames, linkTo } from './link-to.mjs';

/** @typedef {import('./read-fields.mjs').Field} Field */
/** @typedef {import('./link-to.mjs').Place} Place */

/**
 * A field as an item of a list, its own fields below it.
 * @param {Field} field
 * @param {Place} place
 * @param {string} indent
 * @returns {string}
 */
export function renderField(field, place, indent = '') {
  const facts = [typeOf(field, place), presenceOf(field), ...alsoOf(field, place)];
  const meaning = field.doc?.text ?? '';
  return [
    `${indent}- **\`${field.name}\`** (${facts.filter((fact) => fact !== '').join(', ')})\n`,
    meaning === '' ? '' : `${indent}  ${linkNames(meaning, place).replaceAll('\n', `\n${indent}  `)}\n`,
    ...field.fields.map((inner) => renderField(inner, place, `${indent}  `)),
  ].join('');
}

/**
 * @param {Field} field
 * @param {Place} place
 */
function typeOf({ type, names }, place) {
  if (type === '{ … }') return '';
  return names[0] === type ? linkTo(type, place) : `\`${type}\``;
}

/** @param {Field} field */
function presenceOf({ optional, doc }) {
  const value = doc?.default;
  if (!optional) return 'required';
  return value === undefined ? 'optional' : `default ${isLiteral(value) ? `\`${value}\`` : value}`;
}

/**
 * Links to the types that a longer type mentions; a name alone is a link already.
 * @param {Field} field
 * @param {Place} place
 */
function alsoOf({ type, names, fields }, place) {
  const inner = new Set(fields.flatMap((field) => [...field.names]));
  const linked = names.filter((name) => name !== type && !inner.has(name) && place.pages.has(name));
  return linked.length === 0 ? [] : [`see ${linked.map((name) => linkTo(name, place)).join(', ')}`];
}

/**
 * Whether a default is a value, and not words about one.
 * @param {string} text
 */
const isLiteral = (text) => /^(?:'[^']*'|-?[\d.]+|true|false|\[.*\]|\{.*\})$/.test(text);
