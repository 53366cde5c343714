const plain = /^[A-Za-z0-9_][\w.:@/-]*$/;

/** A text as the one beside it is written: in its quotes, or without any where YAML would read it as it is. */
export function quoteLike(neighbour: string, value: string): string {
  if (neighbour.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  return neighbour.startsWith('"') || !plain.test(value) ? JSON.stringify(value) : value;
}
