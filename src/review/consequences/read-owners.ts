import { addToGroup } from '../../conventions/add-to-group';
import { apiGroup } from '../../conventions/api-group';
import { names } from '../../conventions/names';
import { paths } from '../../conventions/paths';
import { protectionOf } from '../../conventions/protection-of';
import type { KubernetesObject } from '../../model/manifest';
import type { Engine } from '../../model/platform';
import type { RenderedTree } from '../../model/tree-pair';
import { isFields } from '../compare/is-fields';
import { readStates } from '../compare/read-states';
import type { Owner } from './owner';

/** Who applies what in one revision. */
export interface Owners {
  /** Who applies a folder below `dist/`; undefined where nobody does. */
  readonly of: (folder: string) => Owner | undefined;
  /** Who applies the owners of a cluster. */
  readonly rootOf: (cluster: string) => Owner | undefined;
  /** Engine of a cluster; undefined where nothing tells one to sync it. */
  readonly engineOf: (cluster: string) => Engine | undefined;
}

/** Reads Applications and Kustomizations of a revision, cluster by cluster, once they are asked for. */
export function readOwners(tree: RenderedTree): Owners {
  let listed: ReadonlyMap<string, readonly string[]> | undefined;
  const read = new Map<string, ReadonlyMap<string, Owner>>();
  const ownersOf = (cluster: string): ReadonlyMap<string, Owner> => {
    const known = read.get(cluster);
    if (known !== undefined) return known;
    listed ??= deliveryFiles(tree);
    const owners = new Map<string, Owner>();
    for (const file of listed.get(cluster) ?? []) {
      for (const { object } of readStates(file, tree.read(file) ?? '').states) {
        const owner = toOwner(object);
        if (owner !== undefined) for (const folder of foldersOf(object)) owners.set(folder, owner);
      }
    }
    read.set(cluster, owners);
    return owners;
  };
  const of = (folder: string) => ownersOf(clusterOf(folder)).get(folder);
  const rootOf = (cluster: string) => {
    const folder = `${cluster}/${names.deliveryGroup}`;
    // Its own folder, where projects have roots of their own.
    return of(folder) ?? of(`${folder}/${names.platformDelivery}`);
  };
  return { of, rootOf, engineOf: (cluster) => rootOf(cluster)?.engine };
}

function deliveryFiles(tree: RenderedTree): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of tree.files()) {
    const cluster = clusterOf(file);
    if (!file.startsWith(`${cluster}/${names.deliveryGroup}/`)) continue;
    addToGroup(found, cluster, file);
  }
  return found;
}

function toOwner(object: KubernetesObject): Owner | undefined {
  const spec = isFields(object['spec']) ? object['spec'] : {};
  const { metadata } = object;
  const protection = protectionOf(object);
  switch (`${apiGroup(object.apiVersion)}/${object.kind}`) {
    case 'argoproj.io/Application': {
      const policy = isFields(spec['syncPolicy']) ? spec['syncPolicy'] : {};
      const automated = isFields(policy['automated']) ? policy['automated'] : {};
      const options = Array.isArray(policy['syncOptions']) ? policy['syncOptions'] : [];
      return {
        name: metadata.name,
        engine: 'argocd',
        prunes: automated['prune'] === true && automated['enabled'] !== false,
        isProtected: protection.argocdPrune !== undefined,
        forces: options.includes('Force=true') && options.includes('Replace=true'),
        after: [],
      };
    }
    case 'kustomize.toolkit.fluxcd.io/Kustomization': {
      const after = Array.isArray(spec['dependsOn']) ? spec['dependsOn'] : [];
      return {
        name: metadata.name,
        engine: 'fluxcd',
        prunes: spec['prune'] === true && spec['suspend'] !== true,
        isProtected: protection.fluxcd,
        forces: spec['force'] === true,
        after: after.flatMap((one) => (isFields(one) ? [String(one['name'])] : [])),
      };
    }
    default:
      return undefined;
  }
}

/** Folders below `dist/`: an Application may have several sources. */
function foldersOf({ spec }: KubernetesObject): readonly string[] {
  if (!isFields(spec)) return [];
  const sources = Array.isArray(spec['sources']) ? spec['sources'] : [spec['source'], spec];
  return sources.flatMap((source: unknown) => {
    const path = isFields(source) ? source['path'] : undefined;
    return typeof path === 'string' ? [path.replace(/^\.\//, '').replace(`${paths.dist}/`, '')] : [];
  });
}

function clusterOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}
