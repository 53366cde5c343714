/** What decides how definitions are rendered beside them: Meshwright itself and what it is made of. */
export const ownFiles: readonly string[] = ['src', 'imports', 'bin', 'package.json', 'package-lock.json'];
