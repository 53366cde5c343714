import type { ProjectSource, Sources } from '../../definition/sources';
import type { KubernetesObject, Manifest } from '../../model/manifest';
import type { Edit } from '../edit';
import { editSources } from '../edit-sources';
import { isRecord } from '../is-record';
import type { Surroundings } from '../open-unit';
import type { sourcesParser } from '../sources-parser';
import type { Target } from '../target';
import { unitRenderer } from '../unit-renderer';
import type { Difference } from './difference';
import { differencesOf } from './differences-of';

/** A folder of `dist/` that can be rendered with some lines of the head as they were in the base. */
export interface RevertibleUnit {
  /** Lines that differ, of what the unit sees. */
  readonly differences: readonly Difference[];
  /** What one rendering costs, in services that are read for it. */
  readonly cost: number;
  /** How often it was rendered. */
  readonly renders: () => number;
  /** The object that is called as another one, with these lines taken back. */
  readonly objectWith: (
    taken: readonly Difference[],
    like: KubernetesObject,
  ) => {
    readonly object: KubernetesObject | undefined;
    /** Undefined where there is no such unit, or it cannot be rendered. */
    readonly manifests: readonly Manifest[] | undefined;
    readonly valid: boolean;
  };
}

/** Makes a unit that keeps what it rendered: its objects mostly change for the same lines. */
export function revertibleUnit(
  {
    base,
    head,
    texts,
  }: { readonly base: Sources; readonly head: Sources; readonly texts: readonly string[] },
  target: Target,
  { trace, planDelivery }: Surroundings,
  parse: ReturnType<typeof sourcesParser>,
): RevertibleUnit {
  const differences = differencesOf(base, head, texts);
  const render = unitRenderer(target, trace, planDelivery, parse);
  const known = new Map<string, ReturnType<typeof render>>();
  const renderedWith = (taken: readonly Difference[]) => {
    const key = taken.map((difference) => differences.indexOf(difference)).join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = render(revert(head, taken));
    known.set(key, made);
    return made;
  };
  return {
    differences,
    cost: head.projects.reduce((sum, { definition }) => sum + servicesIn(definition), 1),
    renders: render.count,
    objectWith: (taken, { kind, metadata: { name, namespace } }) => {
      const { manifests, problems } = renderedWith(taken);
      const object = manifests?.find(
        (one) =>
          one.object.kind === kind &&
          one.object.metadata.name === name &&
          one.object.metadata.namespace === namespace,
      )?.object;
      return { object, manifests, valid: problems.length === 0 };
    },
  };
}

function servicesIn(definition: unknown): number {
  const { services } = isRecord(definition) ? definition : {};
  return isRecord(services) ? Object.keys(services).length : 0;
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
