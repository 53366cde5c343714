import { validateObject } from '../../src/checks/validate-object';
import type { KubernetesObject } from '../../src/model/manifest';
import { sampleOf } from '../sample-of';
import { isFreeMap } from './is-free-map';
import type { RenderedCluster } from './rendered-clusters';

type Path = readonly (string | number)[];

/** A field of a rendered object that was spoilt, and whether its schema says so. */
export interface SpoiltField {
  readonly id: string;
  readonly found: boolean;
}

/** Misspells fields of rendered objects and gives them values of another type, some of all that there are. */
export function runFields({ manifests, cluster }: RenderedCluster, count: number): readonly SpoiltField[] {
  const fields = manifests.flatMap(({ object }) =>
    pathsIn(object, []).flatMap((path) =>
      (['misspelt', 'wrong type'] as const).map((how) => ({
        object,
        path,
        how,
        id: `${how} ${object.kind} ${object.metadata.namespace ?? ''}/${object.metadata.name} ${path.join('.')}`,
      })),
    ),
  );
  return sampleOf(fields, count, ({ id }) => id).map(({ object, path, how, id }) => ({
    id,
    found: validateObject(spoil(object, path, how), cluster.kubernetes).length > 0,
  }));
}

/** Ways to all fields whose names a schema knows: keys of maps are free, and so is what is in them. */
function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => pathsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null || isFreeMap(path)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, key];
    return [...(path.length === 0 && key !== 'spec' ? [] : [own]), ...pathsIn(inner, own)];
  });
}

function spoil(object: KubernetesObject, path: Path, how: 'misspelt' | 'wrong type'): KubernetesObject {
  const copy = structuredClone(object) as KubernetesObject & Record<string, unknown>;
  let parent = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (how === 'misspelt') {
    parent[`${last}x`] = parent[last];
    delete parent[last];
  } else {
    parent[last] = typeof parent[last] === 'object' ? 'seven' : { wrong: true };
  }
  return copy;
}
