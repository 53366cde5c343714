/** Adds every directory above a path to a set that already holds, with a directory, those above it. */
export function addAncestors(path: string, into: Set<string>): void {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const directory = path.slice(0, end);
    if (into.has(directory)) return;
    into.add(directory);
  }
}
