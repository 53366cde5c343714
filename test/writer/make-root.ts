import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Lays files under a new temporary directory: path -> text, `-> target` for a symbolic link, and a path
 * with a slash at the end for an empty directory; the shape that `readTree` returns.
 */
export function makeRoot(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'meshwright-writer-'));
  for (const [path, text] of Object.entries(files)) {
    const whole = join(root, path);
    mkdirSync(path.endsWith('/') ? whole : dirname(whole), { recursive: true });
    if (text.startsWith('-> ')) symlinkSync(text.slice(3), whole);
    else if (!path.endsWith('/')) writeFileSync(whole, text);
  }
  return root;
}
