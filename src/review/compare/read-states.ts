import type { KubernetesObject } from '../../model/manifest';
import { problem, type Problem } from '../../problems/problem';
import { parseYaml } from '../../yaml/parse-yaml';
import type { KnownParts } from '../../yaml/read-yaml';
import type { ObjectState } from '../object-state';
import { isFields } from './is-fields';
import { objectStates } from './object-states';

/** What a file of a rendered tree holds. */
export interface ReadStates {
  readonly states: readonly ObjectState[];
  readonly problems: readonly Problem[];
}

/**
 * The objects of a file below `dist/`: of the text of all of it, or of some of its documents. What is no object of
 * Kubernetes is a problem, named with the file.
 *
 * @param known what was read of another state of the file: what both have alike is the same then
 */
export function readStates(file: string, text: string, known?: KnownParts): ReadStates {
  const { documents, errors } = parseYaml(text, known);
  const objects: KubernetesObject[] = [];
  const problems = errors.map(({ line, reason }): Problem =>
    problem('broken-yaml', { file, line }, { reason }),
  );
  for (const object of documents) {
    if (isObject(object)) objects.push(object);
    else {
      const words = { field: 'kind', reason: 'is missing or no text' };
      problems.push(problem('broken-manifest', { file }, words));
    }
  }
  return { states: objectStates(file, objects), problems };
}

function isObject(value: unknown): value is KubernetesObject {
  return (
    isFields(value) &&
    typeof value['apiVersion'] === 'string' &&
    typeof value['kind'] === 'string' &&
    isFields(value['metadata']) &&
    typeof value['metadata']['name'] === 'string'
  );
}
