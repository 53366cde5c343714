import { names } from '../../conventions/names';
import { paths } from '../../conventions/paths';
import type { Problem } from '../../problems/problem';
import { checkProtection } from './check-protection';
import { compareLimits } from './compare-limits';
import { compareObjects } from './compare-objects';
import { compareOrder } from './compare-order';
import { compareProtection } from './compare-protection';
import { isDelivery } from './is-delivery';
import { readOwnership } from './read-ownership';
import type { RenderedCluster } from './rendered-cluster';
import { viewArgocd } from './view-argocd';
import { viewFluxcd } from './view-fluxcd';

/**
 * Holds what Argo CD would do with a cluster against what Flux would, from what was rendered for each and from nothing
 * else: the same objects, each owned once, in the same partial order, with the same protection and the same limits
 * for tenants. No problem means that moving between them changes nothing that runs.
 */
export function compareEngines(
  cluster: string,
  argocd: RenderedCluster,
  fluxcd: RenderedCluster,
): readonly Problem[] {
  const delivery = `${paths.dist}/${paths.unit({ cluster, group: names.deliveryGroup, name: '' })}`;
  const [one, other] = [viewArgocd(argocd, delivery), viewFluxcd(fluxcd, delivery)];
  const [left, right] = [readOwnership(one, argocd), readOwnership(other, fluxcd)];
  const folders = [...argocd.keys()].filter((folder) => !isDelivery(folder, delivery));
  return [
    ...one.problems,
    ...other.problems,
    ...left.problems,
    ...right.problems,
    ...compareObjects(argocd, fluxcd, delivery),
    ...compareOrder(one, other, folders),
    ...compareProtection(left.ownerOf, right.ownerOf),
    ...checkProtection(argocd),
    ...checkProtection(fluxcd),
    ...compareLimits(left.ownerOf, right.ownerOf, argocd),
  ];
}
