import { groupBy } from '../conventions/group-by';
import type { Source, Sources } from '../definition/sources';
import type { Edit } from './edit';
import { editDefinition } from './edit-definition';
import { removed } from './removed';

/** Sources with all edits made at once. What no edit touches is the same object as before. */
export function editSources(sources: Sources, edits: readonly Edit[]): Sources {
  const byFile = groupBy(edits, ({ file }) => file);
  const edited = <T extends Source>(source: T): T => {
    const own = byFile.get(source.file);
    return own === undefined ? source : { ...source, definition: editDefinition(source.definition, own) };
  };
  const texts = new Map(edits.filter(({ path }) => path.length === 0).map(({ file, to }) => [file, to]));
  return {
    ...sources,
    platform: edited(sources.platform),
    projects: sources.projects.flatMap((project) => {
      const own = edited(project);
      if (own.definition === removed) return [];
      const locks = Object.entries(project.images);
      if (!locks.some(([, { file }]) => byFile.has(file))) return [own];
      return [{ ...own, images: Object.fromEntries(locks.map(([name, lock]) => [name, edited(lock)])) }];
    }),
    readText: (file) => {
      if (!texts.has(file)) return sources.readText(file);
      const text = texts.get(file);
      return typeof text === 'string' ? text : undefined;
    },
  };
}
