import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository, type GitRepository } from './git-repository';
import { runProgram } from './run-program';

const home = join(__dirname, '../..');

/** A repository of the sample company, and what changes it as a team would. */
export interface CompanyRepository extends GitRepository {
  readonly read: (path: string) => string;
  /** Replaces text in a file, which must be there. */
  readonly edit: (path: string, from: string | RegExp, to: string) => void;
  /** Renders `dist/`, or what of it options ask for; throws what it says when it fails. */
  readonly synth: (...options: readonly string[]) => void;
}

/** The sample company as it is committed here, with what it renders to, on `main`. */
export function companyRepository(): CompanyRepository {
  const repository = gitRepository();
  const { root } = repository;
  for (const name of ['apps', 'dist', 'package.json', 'tsconfig.json']) {
    cpSync(join(home, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
  repository.write({ '.gitignore': 'node_modules\n' });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const synth = (...options: readonly string[]) => {
    const { code, err } = runProgram(root, 'synth', ...options);
    if (code !== 0) throw new Error(err);
  };
  repository.commit('base');
  return {
    ...repository,
    read,
    synth,
    edit: (path, from, to) => {
      const before = read(path);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${path} has no ${String(from)}`);
      repository.write({ [path]: after });
    },
  };
}
