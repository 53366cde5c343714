/** What a type cannot say about a field, in the order it is written. */
const TAGS = [
  'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'minItems',
  'maxItems', 'minProperties', 'maxProperties', 'pattern', 'default',
]; // prettier-ignore

/**
 * The comment over a field, or nothing when its type says it all. It holds data only: the upstream prose
 * is neither ours nor short.
 * @param {Record<string, any>} field
 */
export function renderDoc(field) {
  const tags = TAGS.filter((tag) => field[tag] !== undefined).map((tag) => `@${tag} ${text(field[tag])}`);
  if (field.type === 'integer') tags.unshift('Integer.');
  if (field.since !== undefined) tags.push(`@since Kubernetes 1.${field.since}`);
  if (tags.length === 0) return '';
  if (tags.length === 1) return `  /** ${tags[0]} */\n`;
  return `  /**\n${tags.map((tag) => `   * ${tag}\n`).join('')}   */\n`;
}

/** @param {unknown} value */
function text(value) {
  const plain = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
  return plain.replaceAll('*/', String.raw`*\/`).replaceAll('\n', ' ');
}
