import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { problem, type Problem } from '../problems/problem';
import { reasonOf } from '../problems/reason-of';
import { parseManifests, type ParsedManifests, type ReadObject } from './parse-manifests';

const extensions = /\.(ya?ml|json)$/;

/**
 * Reads a file, or every `.yaml`, `.yml` and `.json` of a folder and of those in it, in the order of their names.
 * What begins with a dot is left out.
 *
 * @param root what a relative path starts from
 */
export function readManifests(root: string, path: string): ParsedManifests {
  const objects: ReadObject[] = [];
  const problems: Problem[] = [];
  const start = isAbsolute(path) ? path : join(root, path);
  const nameOf = (file: string) => normalize(path + file.slice(start.length));
  try {
    const files = filesOf(start);
    for (const file of files) {
      const parsed = parseManifests(nameOf(file), readFileSync(file, 'utf8'));
      objects.push(...parsed.objects);
      problems.push(...parsed.problems);
    }
    if (objects.length === 0 && problems.length === 0) {
      problems.push(problem('no-manifests', { file: path }, { path, reason: 'holds no manifests' }));
    }
  } catch (error) {
    const reason = `cannot be read: ${reasonOf(error)}`;
    problems.push(problem('no-manifests', { file: path }, { path, reason }));
  }
  return { objects, problems };
}

/** A file that is named is read whatever it is called. Links to folders are not followed: they may lead in circles. */
function filesOf(start: string): readonly string[] {
  if (!statSync(start).isDirectory()) return [start];
  return readdirSync(start, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort(({ name: one }, { name: other }) => (one < other ? -1 : 1))
    .flatMap((entry) => {
      const file = join(start, entry.name);
      if (entry.isDirectory()) return filesOf(file);
      return extensions.test(entry.name) ? [file] : [];
    });
}
