import type { Sources } from '../definition/sources';
import { isRecord } from './is-record';

/**
 * The sources that decide what a project renders to: the platform, the project, and those it calls, is called by, or
 * lets call it.
 */
export function neighboursOf(sources: Sources, project: string): Sources {
  const own = sources.projects.find(({ name }) => name === project);
  const seen = new Set([project, ...namesIn(own?.definition)]);
  return {
    ...sources,
    projects: sources.projects.filter(
      ({ name, definition }) => seen.has(name) || namesIn(definition).includes(project),
    ),
  };
}

/** Projects that calls and consents of a project name, whatever its definition is. */
function namesIn(definition: unknown): readonly string[] {
  const { services } = isRecord(definition) ? definition : {};
  if (!isRecord(services)) return [];
  return Object.values(services).flatMap((service) => {
    const { calls, consumers } = isRecord(service) ? service : {};
    return [calls, consumers].flatMap((list) => (Array.isArray(list) ? list.flatMap(projectOf) : []));
  });
}

function projectOf(written: unknown): readonly string[] {
  const target = isRecord(written) ? (written['to'] ?? written['from']) : written;
  return typeof target === 'string' && target.includes('/') ? [target.split('/')[0] ?? ''] : [];
}
