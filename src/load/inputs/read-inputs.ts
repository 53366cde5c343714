import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../conventions/digest';
import { paths } from '../../conventions/paths';
import { projectFolders } from '../project-folders';
import { digestFolder } from './digest-folder';
import { digestInput } from './digest-input';
import { settingFiles } from './setting-files';

/** All that a repository's output follows from, as digests. Nothing of it is run. */
export interface Inputs {
  /** Of the program, and of what says how definitions are read and which packages there are. */
  readonly setting: string;
  /** Of the definition of the platform; undefined where there is none. */
  readonly platform: string | undefined;
  /** Of the folder of the company's own rules; undefined where there is none. */
  readonly rules: string | undefined;
  /** Of the folder of each project, by name. */
  readonly projects: ReadonlyMap<string, string>;
  /** Of what else something depends on, by a name that `outsideInputs` gave it; each is looked at once. */
  readonly digestOf: (input: string) => string;
}

/**
 * Reads what there is, and no more than its bytes.
 *
 * @param root absolute root of the repository
 * @param generator digest of the program itself
 */
export function readInputs(root: string, generator: string): Inputs {
  const known = new Map<string, string>();
  const digestOf = (input: string) => {
    const found = known.get(input) ?? digestInput(root, input);
    known.set(input, found);
    return found;
  };
  const setting = digest(generator, process.version, ...settingFiles.map((file) => digestOf(`file ${file}`)));
  const platform = join(root, paths.platform);
  const rules = join(root, paths.rules);
  return {
    setting,
    platform: existsSync(platform) ? digest(setting, readFileSync(platform, 'latin1')) : undefined,
    rules: existsSync(rules) ? digest(setting, digestFolder(rules)) : undefined,
    projects: new Map(
      projectFolders(root).map((name) => [
        name,
        digest(setting, name, digestFolder(join(root, paths.apps, name))),
      ]),
    ),
    digestOf,
  };
}
