import { names } from '../../conventions/names';
import type { ReadObject } from '../../load/parse-manifests';

/** Objects of one cluster. */
export interface ReadCluster {
  /** The folder that describes it, or what was asked for. */
  readonly name: string;
  readonly objects: readonly ReadObject[];
}

const ownGroups: ReadonlySet<string> = new Set([names.platformGroup, names.deliveryGroup]);

/**
 * Objects by their cluster: a folder that holds `_platform` or `_delivery` is one cluster, as in `dist/`, and all the
 * rest is another. Definitions of kinds that lie outside of such folders count in every cluster.
 */
export function clustersOf(objects: readonly ReadObject[], rest: string): readonly ReadCluster[] {
  const folders = new Map<string, ReadObject[]>();
  for (const { file } of objects) {
    const parts = file.split('/');
    const at = parts.findIndex((part, index) => index < parts.length - 1 && ownGroups.has(part));
    if (at > 0) folders.set(parts.slice(0, at).join('/'), []);
  }
  const others: ReadObject[] = [];
  for (const one of objects) (folders.get(folderOf(one.file, folders)) ?? others).push(one);
  const shared = folders.size === 0 ? [] : others.filter(({ object }) => object.kind === definitionOfKind);
  return [
    ...[...folders].map(([name, own]) => ({ name, objects: [...own, ...shared] })),
    // What is nothing but definitions of kinds was there for the others.
    ...(others.length === shared.length ? [] : [{ name: rest, objects: others }]),
  ];
}

const definitionOfKind = 'CustomResourceDefinition';

/** The folder of a cluster that a file lies in, at any depth; empty where there is none. */
function folderOf(file: string, folders: ReadonlyMap<string, unknown>): string {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const folder = file.slice(0, end);
    if (folders.has(folder)) return folder;
  }
  return '';
}
