import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../conventions/paths';

/** Names of folders below `apps/` that hold a project, sorted, so that no file system's order shows. */
export function projectFolders(root: string): readonly string[] {
  const apps = join(root, paths.apps);
  return existsSync(apps)
    ? readdirSync(apps, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && holdsProject(root, entry.name))
        .map(({ name }) => name)
        .sort()
    : [];
}

/** A file in the folder of rules is a rule, whatever it is called. */
function holdsProject(root: string, name: string): boolean {
  return `${paths.apps}/${name}` !== paths.rules && existsSync(join(root, paths.project(name)));
}
