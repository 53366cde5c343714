import { linkNames, linkTo } from './link-to.mjs';
import { renderField } from './render-field.mjs';

/** @typedef {import('./read-definitions.mjs').Definition} Definition */
/** @typedef {import('./link-to.mjs').Place} Place */

/**
 * The section of a definition.
 * @param {Definition} definition
 * @param {readonly Definition[]} all
 * @param {Place} place
 */
export function renderDefinition(definition, all, place) {
  const paragraphs =
    definition.kind === 'helper'
      ? helperParagraphs(definition, place)
      : typeParagraphs(definition, all, place);
  return `## ${definition.name}\n\n${paragraphs.filter((text) => text !== '').join('\n\n')}\n`;
}

/**
 * @param {Definition['doc']} doc
 * @param {Place} place
 */
const textOf = (doc, place) => linkNames(doc?.text ?? '', place).replace('\n', '\n\n');

/**
 * @param {Definition} definition
 * @param {Place} place
 */
function helperParagraphs({ name, type, fields, doc }, place) {
  const parameters = fields.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type}`);
  const documented = fields.map((field) => ({
    ...field,
    doc: { text: doc?.params[field.name] ?? '', default: undefined, params: {} },
  }));
  return [
    textOf(doc, place),
    `\`\`\`\n${name}(${parameters.join(', ')}): ${type}\n\`\`\``,
    documented
      .map((field) => renderField(field, place))
      .join('')
      .trimEnd(),
  ];
}

/**
 * @param {Definition} definition
 * @param {readonly Definition[]} all
 * @param {Place} place
 */
function typeParagraphs(definition, all, place) {
  const makers = all.filter(({ kind, type, fields }) => {
    const echoes = fields.some((field) => field.type === definition.name);
    return kind === 'helper' && type === definition.name && !echoes;
  });
  // What a helper makes is not written by hand, so the parts it is made of are no help.
  const parts = definition.kind === 'alias' && makers.length === 0 ? aliasOf(definition, place) : '';
  return [
    textOf(definition.doc, place),
    usesOf(definition, all, place),
    makers.length === 0 || definition.doc?.text.includes('Made by')
      ? ''
      : `Made by ${makers.map(({ name }) => linkTo(name, place, `${name}()`)).join(', ')}.`,
    parts,
    basesOf(definition, place),
    definition.fields
      .map((field) => renderField(field, place))
      .join('')
      .trimEnd(),
  ];
}

/**
 * @param {Definition} definition
 * @param {Place} place
 */
function aliasOf({ name, type, names }, place) {
  const linked = names.filter((other) => other !== name && place.pages.has(other));
  const see = linked.length === 0 ? '' : `, see ${linked.map((other) => linkTo(other, place)).join(', ')}`;
  return `It is \`${type}\`${see}.`;
}

/**
 * @param {Definition} definition
 * @param {Place} place
 */
function basesOf({ bases }, place) {
  const links = bases.map((base) => linkTo(base, place));
  return links.length === 0 ? '' : `Takes every field of ${links.join(', ')}, and:`;
}

/**
 * Where an author writes it.
 * @param {Definition} definition
 * @param {readonly Definition[]} all
 * @param {Place} place
 */
function usesOf({ name }, all, place) {
  const uses = all
    .filter(({ kind }) => kind !== 'helper')
    .flatMap((other) =>
      other.fields
        .filter((field) => field.names.includes(name))
        .map((field) => `\`${field.name}\` of ${linkTo(other.name, place)}`),
    );
  return uses.length === 0 ? '' : `Written in ${uses.join(', ')}.`;
}
