import { argocdKeys } from '../../conventions/argocd-keys';
import { deliveryNames } from '../../conventions/delivery-names';
import type { KubernetesObject } from '../../model/manifest';
import { problem, type Problem } from '../../problems/problem';
import type { EngineView, Limits, Owner } from './engine-view';
import { fieldsOf } from './fields-of';
import { listOf } from './list-of';
import { protectionOf } from './protection-of';
import type { RenderedCluster } from './rendered-cluster';
import { resourceName } from './resource-name';

/** What Argo CD does with a cluster, from its Applications and AppProjects in `_delivery`. */
export function viewArgocd(rendered: RenderedCluster, delivery: string): EngineView {
  const objects = rendered.get(delivery) ?? [];
  const applications = objects.filter(({ kind }) => kind === 'Application');
  const projects = new Map(
    objects
      .filter(({ kind }) => kind === 'AppProject')
      .map((project) => [project.metadata.name, limitsOf(project)]),
  );
  const root = applications.find(({ metadata }) => metadata.name === deliveryNames.root);
  const rootPrunes = root !== undefined && prunes(root);
  return {
    engine: 'argocd',
    owners: applications.map((application): Owner => {
      const folders = new Set(sourcesOf(application).map(({ path }) => path));
      return {
        name: application.metadata.name,
        // Without `recurse`, files of folders below are left out.
        owns: (folder) => folders.has(folder),
        deletion: {
          prunes: prunes(application),
          cascades: finalizersOf(application).includes(argocdKeys.cascade),
          leaves: rootPrunes && !protectionOf(application).argocd,
        },
        limits: projects.get(String(fieldsOf(application['spec'])['project'])),
      };
    }),
    isBefore: orderOf(applications, rendered),
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

/**
 * An order between Applications is one of the root's waves. Inside one of several folders it is one of the waves of
 * their objects.
 */
function orderOf(
  applications: readonly KubernetesObject[],
  rendered: RenderedCluster,
): EngineView['isBefore'] {
  const places = new Map(
    applications.flatMap((application) =>
      sourcesOf(application).map(({ path }) => {
        const waves = (rendered.get(String(path)) ?? []).map(waveOf);
        const place = {
          application: application.metadata.name,
          wave: waveOf(application),
          // Not by spreading: a folder may hold more objects than a call has room for arguments.
          first: waves.reduce((least, wave) => Math.min(least, wave), Infinity),
          last: waves.reduce((most, wave) => Math.max(most, wave), -Infinity),
        };
        return [path, place] as const;
      }),
    ),
  );
  return (first, second) => {
    const [one, other] = [places.get(first), places.get(second)];
    if (one === undefined || other === undefined) return false;
    return one.application === other.application ? one.last < other.first : one.wave < other.wave;
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
