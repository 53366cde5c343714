import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { digest } from '../../conventions/digest';

/** What a digest says of something that is not there. */
const nothing = 'nothing';

/**
 * Digest of an input by its name: `file <path>` by its bytes, `near <path>` by what lies beside it under a name that
 * begins like its own, `package <name>` by its entry and its version.
 *
 * @param root absolute root of the repository
 */
export function digestInput(root: string, input: string): string {
  const [kind, name = ''] = input.split(/ (.*)/s);
  try {
    if (kind === 'file') return digest(readFileSync(join(root, name), 'latin1'));
    if (kind === 'near') {
      const stem = basename(name).replace(/\..*$/, '');
      const names = readdirSync(join(root, dirname(name))).filter((one) => one.startsWith(stem));
      return digest(...names.sort());
    }
    return digestPackage(root, name);
  } catch {
    return nothing;
  }
}

function digestPackage(root: string, name: string): string {
  const { resolve } = createRequire(join(root, 'package.json'));
  const entry = resolve(name);
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const settings = textOf(join(folder, 'package.json'));
    if (settings !== undefined) return digest(relative(root, entry), readFileSync(entry, 'latin1'), settings);
  }
  return digest(relative(root, entry), readFileSync(entry, 'latin1'));
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}
