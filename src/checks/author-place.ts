import { names } from '../conventions/names';
import type { Unit } from '../model/manifest';
import type { Place } from '../problems/problem';

/** Where an author would look for the cause of what a unit renders. */
export function authorPlace({ source, project, name }: Unit): Place {
  return project === undefined || name === names.tenantUnit
    ? { file: source }
    : { file: source, path: name === names.extensionUnit ? ['extend'] : ['services', name] };
}
