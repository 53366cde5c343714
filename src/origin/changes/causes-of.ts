import { names } from '../../conventions/names';
import { projectOfObject } from '../../conventions/project-of-object';
import type { Sources } from '../../definition/sources';
import type { KubernetesObject } from '../../model/manifest';
import type { Surroundings } from '../open-unit';
import { sourcesParser } from '../sources-parser';
import type { Target } from '../target';
import type { ChangeCause, ChangeCauses } from './change-causes';
import type { ChangedObject } from './changed-object';
import { lineLayer } from './line-layer';
import { revertibleUnit, type RevertibleUnit } from './revertible-unit';
import { searchCauses } from './search-causes';
import { seenBy } from './seen-by';

/** Two revisions of the definitions. */
export interface Revisions {
  readonly base: Sources;
  readonly head: Sources;
  /** Files beside the definitions that differ, such as those that `file()` reads. */
  readonly texts: readonly string[];
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
 * What all objects of a review may cost, in services that are read for a rendering: somebody waits. What may not be
 * found for what is left is not begun.
 */
const budget = 2_500;

/**
 * Makes the function that finds the lines that caused a change, to be asked for one object of each group of equal
 * changes: a line is a cause if the head with this line as it was in the base renders the field otherwise. Objects of
 * one folder share what is rendered for them.
 */
export function causesOf(revisions: Revisions, by: Comparing): (change: ChangedObject) => ChangeCauses {
  const parse = sourcesParser();
  const units = new Map<string, RevertibleUnit>();
  let left = budget;
  const open = (target: Target, project: string | undefined): RevertibleUnit => {
    const key = JSON.stringify([target, project]);
    const known = units.get(key);
    if (known !== undefined) return known;
    const few = seenBy(target, project, revisions);
    const made = revertibleUnit({ ...few, texts: revisions.texts }, target, by, parse);
    units.set(key, made);
    return made;
  };
  const causesIn = (unit: RevertibleUnit, change: ChangedObject): ChangeCauses | undefined => {
    // Each line that matters is found by halves; what cannot be found is not begun.
    const least = 1 + Math.ceil(Math.log2(unit.differences.length + 1));
    if (least * unit.cost > left) return nothing(change);
    const before = unit.renders();
    const found = causesIfCurrent(unit, change, revisions, by);
    left -= (unit.renders() - before) * unit.cost;
    return found;
  };
  return (change) => {
    const state = change.after ?? change.before;
    if (state === undefined) return nothing(change);
    const target = targetOf(state.file);
    const project = projectOfObject(state.object);
    // Most of what belongs to the platform for the sake of a project depends on that project alone.
    const narrow = project === undefined ? undefined : causesIn(open(target, project), change);
    if (narrow !== undefined && narrow.causes.length > 0) return narrow;
    return causesIn(open(target, undefined), change) ?? nothing(change);
  };
}

/** Undefined where the unit does not render what the change ends with: something else has a say, such as a hand. */
function causesIfCurrent(
  unit: RevertibleUnit,
  { before, after, fields }: ChangedObject,
  { head, otherFiles }: Revisions,
  { differ }: Comparing,
): ChangeCauses | undefined {
  const like = (after ?? before)?.object;
  if (like === undefined) return undefined;
  const now = unit.objectWith([], like).object;
  if ((now === undefined) !== (after === undefined)) return undefined;
  if (now !== undefined && after !== undefined && differ(now, after.object).length > 0) return undefined;
  const wanted = wantedOf({ fields });
  // What a service renders to mostly changes for lines of its own, or for its image.
  const folder = targetOf((after ?? before)?.file ?? '').name;
  const started = unit.renders();
  const { found, capped } = searchCauses(
    unit.differences,
    (reverted) => {
      const { object, manifests, valid } = unit.objectWith(reverted, like);
      if (!valid || (manifests === undefined && before !== undefined)) return undefined;
      if (object === undefined || now === undefined) return object === now ? [] : wanted;
      // What is new or gone as a whole is not explained by what only alters it.
      return differ(now, object).filter((path) => wanted.includes(path));
    },
    mostRenders,
    ({ path }) => (path[0] === 'services' ? path[1] === folder : path[0] === folder),
  );
  const causes = found.map(({ difference, fields: explained }): ChangeCause => {
    const { file, path } = difference;
    return {
      place: { file, path },
      layer: lineLayer(file, path, head),
      before: difference.before,
      after: difference.after,
      fields: explained,
    };
  });
  const known = new Set(causes.flatMap(({ fields: explained }) => explained));
  const rest = wanted.filter((path) => !known.has(path));
  const [file] = otherFiles;
  const own: ChangeCause[] =
    rest.length === 0 || capped || file === undefined
      ? []
      : [{ place: { file }, layer: 'Meshwright itself', before: undefined, after: otherFiles, fields: rest }];
  return {
    causes: [...causes, ...own],
    unexplained: own.length > 0 ? [] : rest,
    renders: unit.renders() - started,
    capped,
  };
}

const wantedOf = ({ fields }: Pick<ChangedObject, 'fields'>): readonly string[] =>
  fields.length === 0 ? [''] : fields.map(({ path }) => path);

function nothing(change: ChangedObject): ChangeCauses {
  const known = (change.after ?? change.before) !== undefined;
  return { causes: [], unexplained: known ? wantedOf(change) : [], renders: 0, capped: known };
}

function targetOf(file: string): Target {
  const [cluster = '', group = '', part = ''] = file.split('/');
  return { cluster, group, name: group === names.deliveryGroup ? names.platformDelivery : part };
}
