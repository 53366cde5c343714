import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateCompany } from './generate-company.mjs';
import { measure } from './measure.mjs';
import { program } from './program.mjs';

/**
 * Generates a company and brings everything into place that must not be in the figures: the compiled program,
 * and the objects that the floor writes. Counts what was rendered, in the files themselves.
 *
 * @param {string} folder an empty folder
 * @param {number} services
 * @param {string} collectObjects bundle of the program that collects the objects
 */
export function prepare(folder, services, collectObjects) {
  const company = join(folder, 'company');
  const objects = join(folder, 'objects.jsonl');
  mkdirSync(company);
  const { projects } = generateCompany(company, services);
  measure([program, 'synth'], company);
  measure([collectObjects, objects], company);
  return { folder, company, objects, services, projects, rendered: count(join(company, 'dist')) };
}

/** Files, objects and bytes below a folder of YAML. */
function count(folder) {
  let [files, objects, bytes] = [0, 0, 0];
  for (const entry of readdirSync(folder, { recursive: true })) {
    if (!entry.endsWith('.yaml')) continue;
    const file = join(folder, entry);
    files += 1;
    bytes += statSync(file).size;
    objects += readFileSync(file, 'utf8').match(/^kind: /gm)?.length ?? 0;
  }
  return { files, objects, bytes };
}
