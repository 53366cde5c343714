/** @typedef {import('./read-definitions.mjs').Definition} Definition */

/**
 * The definitions that an author meets: the helpers, and the types reached from what they take or give. A helper
 * is a function whose file has its name; the types of `load` and functions beside a helper are not for authors.
 * @param {readonly Definition[]} definitions
 * @returns {readonly Definition[]}
 */
export function authorFacing(definitions) {
  const helpers = definitions.filter(isHelper);
  const names = new Set(helpers.flatMap(({ name }) => [...reachedFrom([name], definitions)]));
  return definitions.filter(({ name }) => names.has(name));
}

/**
 * Names of what is reached from these names, themselves first, then in the order of the fields.
 * @param {readonly string[]} names
 * @param {readonly Definition[]} definitions
 * @returns {Set<string>}
 */
export function reachedFrom(names, definitions) {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  const reached = new Set(names);
  // A set hands out what is added while it is walked.
  for (const name of reached) {
    const definition = byName.get(name);
    for (const other of definition === undefined ? [] : mentionedBy(definition)) {
      if (byName.has(other)) reached.add(other);
    }
  }
  return reached;
}

/**
 * @param {Definition} definition
 * @returns {readonly string[]}
 */
const mentionedBy = ({ bases, names, fields }) => [
  ...bases,
  ...names,
  ...fields.flatMap((field) => [...field.names]),
];

/** @param {Definition} definition */
const isHelper = ({ kind, file, name }) => kind === 'helper' && file === `${kebabCase(name)}.ts`;

/** @param {string} name */
const kebabCase = (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
