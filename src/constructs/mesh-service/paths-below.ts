/** What two lists of prefixes have in common, each prefix of whole segments and without a slash at its end. */
export function pathsBelow(prefixes: readonly string[] | 'all', others: readonly string[]): string[] {
  if (prefixes === 'all') return [...others];
  const common = others.flatMap((other) =>
    prefixes.flatMap((prefix) => {
      if (isWithin(other, prefix)) return [other];
      return isWithin(prefix, other) ? [prefix] : [];
    }),
  );
  return [...new Set(common)].sort();
}

function isWithin(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}
