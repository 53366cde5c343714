import { deliveryNames } from '../../conventions/delivery-names';
import { fluxRewriting } from '../../conventions/flux-rewriting';
import type { KubernetesObject } from '../../model/manifest';
import { problem, type Problem } from '../../problems/problem';
import { accountLimits } from './account-limits';
import type { EngineView, Owner } from './engine-view';
import { fieldsOf } from './fields-of';
import { listOf } from './list-of';
import { protectionOf } from './protection-of';
import { readDelivery } from './read-delivery';
import type { RenderedCluster } from './rendered-cluster';

/** What Flux does with a cluster, from its Kustomizations in `_delivery` and the rights of the accounts they act as. */
export function viewFluxcd(rendered: RenderedCluster, delivery: string): EngineView {
  const placed = readDelivery(rendered, delivery).filter(({ object }) => object.kind === 'Kustomization');
  const kustomizations = placed.map(({ object }) => object);
  const limits = accountLimits(rendered);
  // Roots are few, what they sync is not.
  const parents = new Map(
    [...new Set(placed.map(({ folder }) => folder))].map((folder) => [
      folder,
      kustomizations.find(({ spec }) => covers(fieldsOf(spec)['path'], folder)),
    ]),
  );
  const owners = placed.map(({ object: kustomization, folder: where }): Owner => {
    const { path, prune, deletionPolicy, serviceAccountName } = fieldsOf(kustomization['spec']);
    return {
      name: kustomization.metadata.name,
      // A folder is taken with all below it.
      owns: (folder) => covers(path, folder),
      deletion: {
        prunes: prune === true,
        cascades: deletionPolicy !== 'Orphan' && (prune === true || deletionPolicy === 'Delete'),
        leaves:
          fieldsOf(parents.get(where)?.['spec'])['prune'] === true && !protectionOf(kustomization).fluxcd,
      },
      limits:
        typeof serviceAccountName === 'string' && serviceAccountName !== deliveryNames.fluxAccount
          ? limits(serviceAccountName)
          : undefined,
    };
  });
  const { ancestors, problems } = readDependencies(kustomizations, delivery);
  const nameOf = ownerNames(kustomizations);
  return {
    engine: 'fluxcd',
    owners,
    isBefore: (first, second) => {
      const [one, other] = [nameOf(first), nameOf(second)];
      return one !== undefined && other !== undefined && ancestors.get(other)?.has(one) === true;
    },
    problems: [...problems, ...kustomizations.flatMap((one) => rewrites(one, delivery))],
  };
}

const covers = (path: unknown, folder: string): boolean =>
  folder === path || folder.startsWith(`${String(path)}/`);

function ownerNames(kustomizations: readonly KubernetesObject[]) {
  const names = new Map(
    kustomizations.map(({ metadata, spec }) => [String(fieldsOf(spec)['path']), metadata.name]),
  );
  return (folder: string) => names.get(folder);
}

/** For each Kustomization all that it waits for, directly or not. */
function readDependencies(kustomizations: readonly KubernetesObject[], delivery: string) {
  const direct = new Map(
    kustomizations.map(({ metadata, spec }) => [
      metadata.name,
      listOf(fieldsOf(spec)['dependsOn']).map(({ name }) => String(name)),
    ]),
  );
  const ancestors = new Map<string, ReadonlySet<string>>();
  const problems: Problem[] = [];
  const visiting = new Set<string>();
  const visit = (owner: string): ReadonlySet<string> => {
    const known = ancestors.get(owner);
    if (known !== undefined) return known;
    visiting.add(owner);
    const all = new Set<string>();
    for (const name of direct.get(owner) ?? []) {
      if (visiting.has(name)) {
        problems.push(problem('circular-order', { file: delivery }, { owner, dependency: name }));
      } else if (direct.has(name)) {
        all.add(name);
        for (const ancestor of visit(name)) all.add(ancestor);
      } else {
        problems.push(problem('unknown-dependency', { file: delivery }, { owner, dependency: name }));
      }
    }
    visiting.delete(owner);
    ancestors.set(owner, all);
    return all;
  };
  for (const owner of direct.keys()) visit(owner);
  return { ancestors, problems };
}

function rewrites({ metadata, spec }: KubernetesObject, delivery: string): readonly Problem[] {
  const fields = fieldsOf(spec);
  return fluxRewriting
    .filter((field) => fields[field] !== undefined)
    .map((field) => problem('rewritten-objects', { file: delivery }, { owner: metadata.name, field }));
}
