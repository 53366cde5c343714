import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a repository of the sample company in a folder, changes it as a team would, and gives the comment on it: a new
 * image of one service, a call that it did not make before, and a pod more.
 *
 * @param {string} root this repository
 * @param {string} folder
 * @returns {string} Markdown
 */
export function reviewedChange(root, folder) {
  const program = join(root, 'bin/meshwright.mjs');
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Acme', '-c', 'user.email=a@acme.example', ...args]);
  const edit = (file, change) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} has changed: say anew what the picture shows`);
    writeFileSync(path, after);
  };
  mkdirSync(folder);
  for (const name of ['apps', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  execFileSync(process.execPath, [program, 'synth'], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Before');

  edit('apps/bookinfo/images/prod.json', (text) => {
    const images = JSON.parse(text);
    images.ratings.tag = '1.20.4';
    return `${JSON.stringify(images, null, 2)}\n`;
  });
  edit('apps/bookinfo/project.ts', (text) =>
    text.replace(/( {4}ratings: \{\n {6}runtime: node\(\),\n)/, "$1      calls: ['details'],\n"),
  );
  execFileSync(process.execPath, [program, 'synth'], { cwd: folder });
  const { stdout } = spawnSync(process.execPath, [program, 'review', '--format', 'markdown'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout;
}
