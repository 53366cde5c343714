import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../helpers/repository';

const project = join(__dirname, '../..');

/** `npm run docs` with these arguments, in this repository or in a copy. */
export function docsCommand(
  root = project,
  ...args: readonly string[]
): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/docs.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout + stderr };
}

/** A copy of the command and of what it reads, with these files changed. */
export function copyWith(change: Readonly<Record<string, (text: string) => string>>): string {
  const root = repository({});
  const sources = ['definition', 'observability', 'conventions', 'model', 'problems', 'checks/coverage'].map(
    (room) => `src/${room}`,
  );
  const pages = ['README.md', 'traps.md', 'dashboards.md'].map((page) => `docs/${page}`);
  for (const part of ['scripts', ...sources, ...pages]) {
    cpSync(join(project, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  for (const [name, edit] of Object.entries(change)) {
    const file = join(root, 'src/definition', name);
    writeFileSync(file, edit(readFileSync(file, { encoding: 'utf8', flag: 'a+' })));
  }
  return root;
}
