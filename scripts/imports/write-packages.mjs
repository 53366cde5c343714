import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isGenerated } from './generated-marker.mjs';

/**
 * Makes the generated packages of a folder exactly these. Hand-written packages are left alone.
 * @param {string} root
 * @param {Map<string, Map<string, string>>} packages
 * @returns {Promise<string[]>} what was written or removed
 */
export async function writePackages(root, packages) {
  await mkdir(root, { recursive: true });
  /** @type {string[]} */
  const changed = [];
  for (const entry of (await readdir(root, { withFileTypes: true })).filter((each) => each.isDirectory())) {
    const folder = join(root, entry.name);
    const types = await readIfThere(join(folder, 'index.ts'));
    if (types === undefined || !isGenerated(types)) continue;
    const files = packages.get(entry.name);
    for (const name of await readdir(folder)) {
      // node_modules is npm's: it is not in the repository.
      if (name === 'node_modules' || files?.has(name)) continue;
      await rm(join(folder, name), { recursive: true });
      changed.push(`removed ${entry.name}/${name}`);
    }
    if (files === undefined) await rm(folder, { recursive: true });
  }
  for (const [name, files] of packages) {
    await mkdir(join(root, name), { recursive: true });
    for (const [file, text] of files) {
      const path = join(root, name, file);
      if ((await readIfThere(path)) === text) continue;
      await writeFile(path, text);
      changed.push(`wrote ${name}/${file}`);
    }
  }
  return changed;
}

/** @param {string} path */
async function readIfThere(path) {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
