/**
 * A doc comment: its text, on one line but for items of a list; the value of `@default`; and `@param` by name.
 * @typedef {{ text: string, default: string | undefined, params: Readonly<Record<string, string>> }} Doc
 */

/**
 * The doc comment that stands before a node.
 * @param {any} node
 * @returns {Doc | undefined}
 */
export function readDoc(node) {
  const comment = (node.leadingComments ?? []).findLast(
    (/** @type {any} */ { type, value }) => type === 'CommentBlock' && value.startsWith('*'),
  );
  if (comment === undefined) return undefined;
  // Lines are joined, but for items of a list.
  const plain = comment.value
    .slice(1)
    .replaceAll(/\n\s*\*[ \t]*/g, '\n')
    .replaceAll(/\n(?!- )/g, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(' \n', '\n')
    .trim();
  const [text = '', ...tags] = plain.split(/(?:^|\s)@(?=(?:default|param|returns|see)\b)/);
  const tagged = (/** @type {string} */ name) =>
    tags.filter((tag) => tag.startsWith(`${name} `)).map((tag) => tag.slice(name.length + 1).trim());
  const params = tagged('param').map((tag) => /^(\w+)\s+(?:- )?(.*)$/.exec(tag) ?? ['', tag, '']);
  return {
    text: text.trim(),
    default: tagged('default')[0],
    params: Object.fromEntries(params.map(([, name, meaning]) => [name, meaning])),
  };
}
