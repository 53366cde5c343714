import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** A copy of the command in a folder of its own, so that it writes there and not into the repository. */
export function generatorWith(sources: unknown): { folder: string; run: (from: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  mkdirSync(join(folder, 'imports'));
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'scripts/imports/sources.json'), JSON.stringify(sources));
  const run = (from: string): string =>
    execFileSync(process.execPath, [join(folder, 'scripts/imports.mjs'), from], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  return { folder, run };
}
