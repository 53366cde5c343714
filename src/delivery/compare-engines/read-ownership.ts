import { argocdKeys } from '../../conventions/argocd-keys';
import { problem, type Problem } from '../../problems/problem';
import type { EngineView, Owner } from './engine-view';
import { objectName } from './object-name';
import type { RenderedCluster } from './rendered-cluster';

/** Who owns each folder of a cluster, and the folders and objects that nobody owns, or several do. */
export function readOwnership(
  { engine, owners }: EngineView,
  rendered: RenderedCluster,
): { readonly ownerOf: ReadonlyMap<string, Owner>; readonly problems: readonly Problem[] } {
  const ownerOf = new Map<string, Owner>();
  const problems: Problem[] = [];
  const folderOf = new Map<string, string>();
  for (const [folder, objects] of rendered) {
    const [owner, ...others] = owners.filter(({ owns }) => owns(folder));
    if (owner === undefined) problems.push(problem('unowned-folder', { file: folder }, { engine, folder }));
    else ownerOf.set(folder, owner);
    if (owner !== undefined && others.length > 0) {
      const names = [owner, ...others].map(({ name }) => name).join(' and ');
      problems.push(problem('shared-folder', { file: folder }, { engine, folder, owners: names }));
    }
    for (const object of objects) {
      const name = objectName(object);
      const first = folderOf.get(name);
      if (first === undefined) folderOf.set(name, folder);
      else
        problems.push(
          problem('shared-object', { file: folder }, { object: name, folders: `${first} and ${folder}` }),
        );
      // Argo CD runs a hook and forgets it; to Flux it is an object like any other.
      if (object.metadata.annotations?.[argocdKeys.hook] !== undefined) {
        problems.push(problem('engine-hook', { file: folder }, { object: name }));
      }
    }
  }
  return { ownerOf, problems };
}
