import { names } from '../../conventions/names';
import type { RenderedTree } from '../../model/tree-pair';

/** A group of folders of one revision: a namespace of a tenant, or the platform's part. */
export interface TreeGroup {
  readonly cluster: string;
  readonly files: readonly string[];
  /** Repository-relative file of its definition. */
  readonly source: string;
}

/** The groups of a tree by `<cluster>/<group>`; what delivers them is none. */
export function listGroups(
  tree: RenderedTree,
  author: (file: string) => string,
): ReadonlyMap<string, TreeGroup> {
  const groups = new Map<
    string,
    { readonly cluster: string; readonly files: string[]; readonly source: string }
  >();
  for (const file of tree.files()) {
    const [cluster = '', group = ''] = file.split('/', 2);
    if (group === names.deliveryGroup) continue;
    const key = `${cluster}/${group}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { cluster, files: [file], source: author(file) });
    else known.files.push(file);
  }
  return groups;
}
