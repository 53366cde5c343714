import { argocdKeys } from '../../conventions/argocd-keys';
import type { KubernetesObject } from '../../model/manifest';
import { problem, type Problem } from '../../problems/problem';
import type { EngineView, Limits, Owner } from './engine-view';
import { fieldsOf } from './fields-of';
import { listOf } from './list-of';
import { protectionOf } from './protection-of';
import { type DeliveryObject, readDelivery } from './read-delivery';
import type { RenderedCluster } from './rendered-cluster';
import { resourceName } from './resource-name';

/** What Argo CD does with a cluster, from its Applications and AppProjects in `_delivery`. */
export function viewArgocd(rendered: RenderedCluster, delivery: string): EngineView {
  const read = readDelivery(rendered, delivery);
  const placed = read.filter(({ object }) => object.kind === 'Application');
  const applications = placed.map(({ object }) => object);
  const projects = new Map(
    read
      .filter(({ object }) => object.kind === 'AppProject')
      .map(({ object }) => [object.metadata.name, limitsOf(object)]),
  );
  const syncing = new Map(applications.flatMap((one) => [...foldersOf(one)].map((folder) => [folder, one])));
  const parentOf = (folder: string) => syncing.get(folder);
  return {
    engine: 'argocd',
    owners: placed.map(({ object: application, folder: where }): Owner => {
      const folders = foldersOf(application);
      const parent = parentOf(where);
      return {
        name: application.metadata.name,
        // Without `recurse`, files of folders below are left out.
        owns: (folder) => folders.has(folder),
        deletion: {
          prunes: prunes(application),
          cascades: finalizersOf(application).includes(argocdKeys.cascade),
          leaves: parent !== undefined && prunes(parent) && !protectionOf(application).argocd,
        },
        limits: projects.get(String(fieldsOf(application['spec'])['project'])),
      };
    }),
    isBefore: orderOf(placed, parentOf, rendered),
    problems: applications.flatMap((application) => unpinned(application, delivery)),
  };
}

const prunes = ({ spec }: KubernetesObject): boolean =>
  fieldsOf(fieldsOf(fieldsOf(spec)['syncPolicy'])['automated'])['prune'] === true;

const finalizersOf = ({ metadata }: KubernetesObject): readonly unknown[] =>
  Array.isArray(metadata['finalizers']) ? metadata['finalizers'] : [];

function sourcesOf({ spec }: KubernetesObject): readonly Readonly<Record<string, unknown>>[] {
  const { source, sources } = fieldsOf(spec);
  return source === undefined ? listOf(sources) : [fieldsOf(source)];
}

/** Folders that an Application takes its objects from. */
const foldersOf = (application: KubernetesObject): ReadonlySet<unknown> =>
  new Set(sourcesOf(application).map(({ path }) => path));

/**
 * An order between Applications is one of the waves of the root that syncs both; of two roots, it is one of theirs.
 * Inside one Application of several folders it is one of the waves of their objects.
 */
function orderOf(
  placed: readonly DeliveryObject[],
  parentOf: (folder: string) => KubernetesObject | undefined,
  rendered: RenderedCluster,
): EngineView['isBefore'] {
  const folderOf = new Map(placed.map(({ object, folder }) => [object, folder]));
  const stepsTo = (application: KubernetesObject): readonly KubernetesObject[] => {
    const parent = parentOf(folderOf.get(application) ?? '');
    // The root of all is one of its own objects.
    return parent === undefined || parent === application ? [application] : [...stepsTo(parent), application];
  };
  const places = new Map(
    placed.flatMap(({ object: application }) => {
      const steps = stepsTo(application);
      return sourcesOf(application).map(({ path }) => {
        const waves = (rendered.get(String(path)) ?? []).map(waveOf);
        const place = {
          steps,
          // Not by spreading: a folder may hold more objects than a call has room for arguments.
          first: waves.reduce((least, wave) => Math.min(least, wave), Infinity),
          last: waves.reduce((most, wave) => Math.max(most, wave), -Infinity),
        };
        return [path, place] as const;
      });
    }),
  );
  return (first, second) => {
    const [one, other] = [places.get(first), places.get(second)];
    if (one === undefined || other === undefined) return false;
    const parting = one.steps.findIndex((step, index) => step !== other.steps[index]);
    const [left, right] = [one.steps[parting], other.steps[parting]];
    if (parting === -1) return one.last < other.first;
    return left !== undefined && right !== undefined && waveOf(left) < waveOf(right);
  };
}

const waveOf = ({ metadata }: KubernetesObject): number =>
  Number(metadata.annotations?.[argocdKeys.syncWave] ?? 0);

/** Undefined where everything is permitted everywhere. */
function limitsOf({ metadata, spec }: KubernetesObject): Limits | undefined {
  const { clusterResourceWhitelist, namespaceResourceWhitelist, destinations } = fieldsOf(spec);
  const resources = (list: unknown) =>
    new Set(listOf(list).map(({ group, kind }) => resourceName(String(group), String(kind))));
  const clusterResources = resources(clusterResourceWhitelist);
  const namespaces = new Set(listOf(destinations).map(({ namespace }) => String(namespace)));
  if (clusterResources.has(resourceName('*', '*')) && namespaces.has('*')) return undefined;
  return {
    by: `AppProject ${metadata.name}`,
    namespaces,
    resources: resources(namespaceResourceWhitelist),
    clusterResources,
  };
}

/** A source without a pattern is whatever its files look like: a chart, or a kustomization. */
function unpinned(application: KubernetesObject, delivery: string): readonly Problem[] {
  const plain = sourcesOf(application).every(
    (source) =>
      typeof fieldsOf(source['directory'])['include'] === 'string' &&
      ['helm', 'kustomize', 'plugin'].every((type) => source[type] === undefined),
  );
  if (plain) return [];
  const owner = application.metadata.name;
  return [
    problem('rewritten-objects', { file: delivery }, { owner, field: 'source without directory.include' }),
  ];
}
