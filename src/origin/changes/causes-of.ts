import { names } from '../../conventions/names';
import type { ProjectSource, Sources } from '../../definition/sources';
import type { KubernetesObject } from '../../model/manifest';
import type { Edit } from '../edit';
import { editSources } from '../edit-sources';
import { neighboursOf } from '../neighbours-of';
import { openUnit, type Surroundings } from '../open-unit';
import type { Target } from '../target';
import { unitRenderer } from '../unit-renderer';
import type { ChangeCause, ChangeCauses } from './change-causes';
import type { ChangedObject } from './changed-object';
import type { Difference } from './difference';
import { differencesOf } from './differences-of';
import { lineLayer } from './line-layer';
import { searchCauses } from './search-causes';

/** Two revisions of the definitions. */
export interface Revisions {
  readonly base: Sources;
  readonly head: Sources;
  /** Files that differ and are neither definitions nor rendered: Meshwright's own, its packages. */
  readonly otherFiles: readonly string[];
}

/** What is handed in to compare objects and to render them. */
export interface Comparing extends Surroundings {
  /** Pointers of the fields in which two states of an object differ to a cluster. */
  readonly differ: (one: KubernetesObject, other: KubernetesObject) => readonly string[];
}

/** Renderings for one object. */
const mostRenders = 48;

/**
 * Finds the lines that caused a change, one object for each group of equal changes: a line is a cause if the head with
 * this line as it was in the base renders the field otherwise.
 */
export function causesOf(
  { base, head, otherFiles }: Revisions,
  change: ChangedObject,
  by: Comparing,
): ChangeCauses {
  const state = change.after ?? change.before;
  if (state === undefined) return { causes: [], unexplained: [], renders: 0, capped: false };
  const target = targetOf(state.file);
  const few = seenBy(target, base, head);
  const texts = [few.base, few.head].flatMap(
    (sources) => openUnit(sources, target, by).unit?.texts.map(({ file }) => file) ?? [],
  );
  const differences = differencesOf(few.base, few.head, [...new Set(texts)]);
  const render = unitRenderer(target, by.trace, by.planDelivery);
  const isSame = ({ kind, metadata }: KubernetesObject) =>
    kind === state.object.kind &&
    metadata.name === state.object.metadata.name &&
    metadata.namespace === state.object.metadata.namespace;
  const objectWith = (reverted: readonly Difference[]) => {
    const { manifests, problems } = render(revert(few.head, reverted));
    const object = manifests?.find((one) => isSame(one.object))?.object;
    return {
      object,
      valid: problems.length === 0 && (manifests !== undefined || change.before === undefined),
    };
  };
  const now = objectWith([]).object;
  const wanted = change.fields.length === 0 ? [''] : change.fields.map(({ path }) => path);
  const { found, capped } = searchCauses(
    differences,
    (reverted) => {
      const { object, valid } = objectWith(reverted);
      if (!valid) return undefined;
      if (object === undefined || now === undefined) return object === now ? [] : wanted;
      // What is new or gone as a whole is not explained by what only alters it.
      return by.differ(now, object).filter((path) => wanted.includes(path));
    },
    mostRenders,
  );
  const causes = found.map(({ difference: { file, path, before, after }, fields }): ChangeCause => {
    return { place: { file, path }, layer: lineLayer(file, path, head), before, after, fields };
  });
  const explained = new Set(causes.flatMap(({ fields }) => fields));
  const rest = wanted.filter((path) => !explained.has(path));
  const [file] = otherFiles;
  const own: ChangeCause[] =
    rest.length === 0 || capped || file === undefined
      ? []
      : [{ place: { file }, layer: 'Meshwright itself', before: undefined, after: otherFiles, fields: rest }];
  return {
    causes: [...causes, ...own],
    unexplained: own.length > 0 ? [] : rest,
    renders: render.count(),
    capped,
  };
}

function targetOf(file: string): Target {
  const [cluster = '', group = '', part = ''] = file.split('/');
  return { cluster, group, name: group === names.deliveryGroup ? names.platformDelivery : part };
}

/** Both revisions, of which only what the unit sees in either. */
function seenBy({ group }: Target, base: Sources, head: Sources): Pick<Revisions, 'base' | 'head'> {
  const all = [...base.projects, ...head.projects].map(({ name }) => name);
  // Of a namespace the project is the longest name that it begins with.
  const own = all
    .filter((name) => group === name || group.startsWith(`${name}-`))
    .sort((one, other) => other.length - one.length);
  if (own.length === 0) return { base, head };
  const seen = new Set(
    own.flatMap((name) =>
      [base, head].flatMap((one) => neighboursOf(one, name).projects.map((two) => two.name)),
    ),
  );
  const only = (sources: Sources): Sources => ({
    ...sources,
    projects: sources.projects.filter(({ name }) => seen.has(name)),
  });
  return { base: only(base), head: only(head) };
}

function revert(head: Sources, differences: readonly Difference[]): Sources {
  const edits: Edit[] = [];
  const projects: ProjectSource[] = [];
  for (const { revert: one } of differences) {
    if ('images' in one) projects.push(one);
    else edits.push(one);
  }
  return editSources({ ...head, projects: [...head.projects, ...projects] }, edits);
}
