import type { AccessFacts } from '../../access/access-facts';
import { impliedObjects } from '../../access/implied-objects';
import { isImplied } from '../../access/is-implied';
import { readFacts } from '../../access/read-facts';
import { roleOfKind } from '../../access/role-of-kind';
import type { KubernetesObject } from '../../model/manifest';
import type { Change } from '../change';
import type { ClusterTree } from './cluster-tree';
import type { ClusterSetting, ComparedCluster } from './compared-cluster';
import { joinEnds } from './join-ends';
import { listBoth } from './list-both';
import { otherEnds } from './other-ends';
import { routedNamespaces } from './routed-namespaces';
import { withImplied } from './with-implied';

/**
 * Works out who reaches whom on both sides of a change, as far as the change may concern it. A changed object of a
 * namespace can only change edges that have an end there, whose other ends are in the namespaces that policies there
 * name; and, of a route, those to wherever the gateway leads its hosts. Where that does not tell, everything is read.
 *
 * @param changes of this cluster, those that concern access
 */
export function compareCluster(
  tree: ClusterTree,
  changes: readonly Change[],
  setting: ClusterSetting,
): ComparedCluster {
  const { mesh } = setting;
  const objects = changes.flatMap(({ before, after }) => [before, after].flatMap((one) => one?.object ?? []));
  const namespaces = concernedNamespaces(tree, objects, setting);
  const concerns = (namespace: string) => namespaces === 'all' || namespaces.concerned.has(namespace);
  const objectsOf = (side: 'base' | 'head') =>
    namespaces === 'all' ? tree.all(side) : tree.some(side, namespaces.read);
  const [before, after] = withImplied(objectsOf('base'), objectsOf('head'), setting);
  return {
    ...listBoth(readFacts(before, mesh), readFacts(after, mesh), concerns),
    concerns,
    isImplied: isImplied(setting.dns),
  };
}

interface Concerned {
  readonly concerned: ReadonlySet<string>;
  /** Those, and those of their other ends. */
  readonly read: ReadonlySet<string>;
}

function concernedNamespaces(
  tree: ClusterTree,
  objects: readonly KubernetesObject[],
  setting: ClusterSetting,
): Concerned | 'all' {
  const { mesh, dns } = setting;
  const own = new Set<string>();
  for (const object of objects) {
    const { namespace } = object.metadata;
    if (namespace === undefined || namespace === mesh.rootNamespace) return 'all';
    if (roleOfKind(object) === 'namespace' || object.kind === 'Gateway') return 'all';
    own.add(namespace);
  }
  // Of most of a cluster all is read sooner than what belongs to it is found.
  if (own.size * 2 > tree.namespaces) return 'all';
  const routes = objects.filter(({ kind }) => kind === 'VirtualService' || kind === 'HTTPRoute');
  const factsOf = (namespaces: ReadonlySet<string>) => [
    factsFrom(tree.some('base', namespaces), setting),
    factsFrom(tree.some('head', namespaces), setting),
  ];
  const routed = routes.length === 0 ? [] : routedNamespaces(factsOf(own), routes);
  const concerned = new Set([...own, ...routed]);
  const others = joinEnds(factsOf(concerned).map((facts) => otherEnds(facts, concerned, isImplied(dns))));
  return others === 'any' ? 'all' : { concerned, read: new Set([...concerned, ...others]) };
}

function factsFrom(objects: readonly KubernetesObject[], { mesh, dns }: ClusterSetting): AccessFacts {
  return readFacts([...objects, ...impliedObjects(objects, mesh.rootNamespace, dns)], mesh);
}
