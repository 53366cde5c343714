type Path = readonly (string | number)[];

/** A field by its own name, an element of a list by that of the list. */
export function fieldName(path: Path): string {
  const names = path.slice(path.findLastIndex((key) => typeof key === 'string'));
  const [name = 'the definition', ...indices] = names;
  return `${name}${indices.map((index) => `[${index}]`).join('')}`;
}
