import { apiGroup } from '../../conventions/api-group';
import { labels } from '../../conventions/labels';
import type { KubernetesObject } from '../../model/manifest';
import type { Engine } from '../../model/platform';
import { problem, type Problem } from '../../problems/problem';
import type { Limits, Owner } from './engine-view';
import { objectName } from './object-name';
import type { RenderedCluster } from './rendered-cluster';
import { resourceName } from './resource-name';

/**
 * Folders whose engines may not apply the same. An AppProject is for all namespaces of a project, an account for one:
 * the first must permit those that are the project's and no more, the second its folder's. What has no namespace, the
 * volume of a file share, no account of a tenant can apply: there Flux acts as itself, and the checks stand alone.
 */
export function compareLimits(
  argocd: ReadonlyMap<string, Owner>,
  fluxcd: ReadonlyMap<string, Owner>,
  rendered: RenderedCluster,
): readonly Problem[] {
  const namespaces = projectNamespaces(rendered);
  return [...rendered].flatMap(([folder, objects]) => {
    const [left, right] = [argocd.get(folder), fluxcd.get(folder)];
    if (left === undefined || right === undefined) return [];
    const [one, other] = [left.limits, right.limits];
    const unlike = (what: string) => problem('unlike-limits', { file: folder }, { folder, what });
    const refused = [
      ...findRefused(folder, objects, one, 'argocd'),
      ...findRefused(folder, objects, other, 'fluxcd'),
    ];
    if (one === undefined) {
      return other === undefined ? refused : [...refused, unlike(`only ${other.by} limits it`)];
    }
    const own = namespaces.get(one.by) ?? new Set();
    const found = [...extra('namespace', one, one.namespaces, own)];
    if (other === undefined) {
      if (objects.every(({ metadata }) => metadata.namespace !== undefined))
        found.push(`only ${one.by} limits it`);
    } else {
      const here = new Set(objects.map(({ metadata }) => metadata.namespace ?? ''));
      found.push(
        ...extra('namespace', other, other.namespaces, here),
        ...extra('resource', one, one.resources, other.resources),
        ...extra('resource', other, other.resources, one.resources),
        ...extra('resource', other, other.clusterResources, one.clusterResources),
      );
    }
    return [...refused, ...found.map(unlike)];
  });
}

function extra(
  what: string,
  { by }: Limits,
  permitted: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): readonly string[] {
  return [...permitted].filter((one) => !wanted.has(one)).map((one) => `${by} permits the ${what} ${one}`);
}

/** The namespaces of each project, under the name of what limits it on Argo CD. */
function projectNamespaces(rendered: RenderedCluster): ReadonlyMap<string, ReadonlySet<string>> {
  const namespaces = new Map<string, Set<string>>();
  for (const { kind, metadata } of [...rendered.values()].flat()) {
    if (kind !== 'Namespace') continue;
    const by = `AppProject ${metadata.labels?.[labels.partOf] ?? ''}`;
    namespaces.set(by, (namespaces.get(by) ?? new Set()).add(metadata.name));
  }
  return namespaces;
}

function findRefused(
  folder: string,
  objects: readonly KubernetesObject[],
  limits: Limits | undefined,
  engine: Engine,
): readonly Problem[] {
  if (limits === undefined) return [];
  return objects
    .filter(({ apiVersion, kind, metadata: { namespace } }) => {
      const resource = resourceName(apiGroup(apiVersion), kind);
      return namespace === undefined
        ? !limits.clusterResources.has(resource)
        : !limits.resources.has(resource) || !limits.namespaces.has(namespace);
    })
    .map((object) =>
      problem('refused-object', { file: folder }, { object: objectName(object), engine, by: limits.by }),
    );
}
