/**
 * Patterns in the form of a .gitignore that exclude everything but one folder. A file cannot be included again
 * once a folder above it is excluded, so every folder on the way is opened and its other contents excluded
 * (https://git-scm.com/docs/gitignore).
 *
 * @param folder posix path from the root of the repository, no slashes at its ends
 */
export function keepOnly(folder: string): string {
  const patterns: string[] = [];
  let above = '';
  for (const name of folder.split('/')) {
    patterns.push(`${above}/*`, `!${above}/${name}`);
    above += `/${name}`;
  }
  return patterns.map((pattern) => `${pattern}\n`).join('');
}
