/**
 * Every node of this type below (and including) a node, in the order of the source. Does not look inside the
 * found ones when `deep` is false.
 * @param {any} node
 * @param {string} type
 * @param {boolean} deep
 * @returns {any[]}
 */
export function visit(node, type, deep) {
  if (typeof node !== 'object' || node === null) return [];
  const found = node.type === type;
  const here = found ? [node] : [];
  if (found && !deep) return here;
  const children = Object.entries(node).filter(([key]) => !key.endsWith('Comments'));
  return [...here, ...children.flatMap(([, child]) => visit(child, type, deep))];
}
