import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const ownPrograms = join(import.meta.dirname, '../../node_modules/.bin');

/**
 * Where a program is: where somebody said, among those of this repository, or on the PATH. Undefined when it is
 * nowhere.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string>>} given paths by name
 */
export function findProgram(name, given) {
  const said = given[name];
  if (said !== undefined) {
    if (!isProgram(resolve(said))) throw new Error(`${name}: ${said} is no program`);
    return resolve(said);
  }
  const folders = [ownPrograms, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
