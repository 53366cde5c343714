import { authorFacing } from './author-facing.mjs';

/** @typedef {import('./read-definitions.mjs').Definition} Definition */
/** @typedef {import('./read-fields.mjs').Field} Field */

/**
 * Fields that say nothing in the editor, and optional ones that do not say what happens without them.
 * @param {readonly Definition[]} definitions
 * @returns {readonly string[]}
 */
export function findUndocumented(definitions) {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  const gaps = (/** @type {Field} */ field, /** @type {string} */ place) => gapsOf(field, place, byName);
  return authorFacing(definitions).flatMap(({ name, file, kind, doc, fields }) => {
    const place = `src/definition/${file}: ${name}`;
    if (kind !== 'helper') return fields.flatMap((field) => gaps(field, place));
    // A parameter is documented by the helper's comment; the fields of its options have comments of their own.
    const options = fields.flatMap((parameter) => [...parameter.fields]);
    const own = doc === undefined ? [`${place}() has no doc comment`] : [];
    return [...own, ...options.flatMap((field) => gaps(field, place))];
  });
}

/**
 * @param {Field} field
 * @param {string} place
 * @param {ReadonlyMap<string, Definition>} byName
 * @returns {readonly string[]}
 */
function gapsOf(field, place, byName) {
  const here = `${place}.${field.name}`;
  return [...gapOf(field, here, byName), ...field.fields.flatMap((inner) => gapsOf(inner, here, byName))];
}

/**
 * @param {Field} field
 * @param {string} here
 * @param {ReadonlyMap<string, Definition>} byName
 * @returns {readonly string[]}
 */
function gapOf(field, here, byName) {
  const text = field.doc?.text ?? '';
  if (text === '') return [`${here} has no doc comment that says what it is for`];
  const says = /\b(without it|left out)\b/i.test(text) || !field.optional || hasDefault(field, byName);
  return says ? [] : [`${here} is optional: add "@default …", or a sentence "Without it, …"`];
}

/**
 * Whether it names its default, or is an object whose fields all do: that object is then what is left out.
 * @param {Field} field
 * @param {ReadonlyMap<string, Definition>} byName
 * @returns {boolean}
 */
function hasDefault({ doc, optional, type, fields }, byName) {
  if (doc?.default !== undefined) return true;
  const parts = byName.get(type)?.fields ?? (type === '{ … }' ? fields : []);
  return optional && parts.length > 0 && parts.every((part) => hasDefault(part, byName));
}
