/** Names that CEL keeps for itself; a field of such a name is written between underscores in a rule. */
const reserved: ReadonlySet<string> = new Set(
  (
    'true false null in as break const continue else for function if import let loop package namespace ' +
    'return var void while'
  ).split(' '),
);

const escaped = /__|[./-]/;

const escapes: Readonly<Record<string, string>> = {
  __: '__underscores__',
  '.': '__dot__',
  '-': '__dash__',
  '/': '__slash__',
};

/**
 * The name by which rules call a field
 * (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#available-type-library).
 */
export function escapeName(name: string): string {
  if (reserved.has(name)) return `__${name}__`;
  // Hardly any name has anything to escape.
  return escaped.test(name) ? name.replaceAll(/__|[./-]/g, (part) => escapes[part] ?? part) : name;
}
