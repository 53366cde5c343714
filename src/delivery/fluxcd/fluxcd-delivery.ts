import { Construct } from 'constructs';
import type { PlannedDelivery } from '../planned-delivery';
import { addGitSource } from './add-git-source';
import { addRootKustomization } from './add-root-kustomization';
import { addUnitKustomization } from './add-unit-kustomization';

/**
 * What Flux reads: the GitRepository, a Kustomization for each unit, and the root Kustomization.
 *
 * All of them are in Flux's own namespace, and so are the accounts that they act as, one for each tenant. In a
 * tenant's namespace they would need the root to apply objects to namespaces that only a unit behind it creates, and
 * clusters with `--no-cross-namespace-refs` would refuse their source
 * (https://fluxcd.io/flux/installation/configuration/multitenancy/).
 */
export class FluxcdDelivery extends Construct {
  constructor(scope: Construct, id: string, { cluster, platform, units, rootPath }: PlannedDelivery) {
    super(scope, id);
    addGitSource(this, platform.repository, `${platform.repository.path}/${cluster.name}`);
    addRootKustomization(this, rootPath);
    for (const unit of units) addUnitKustomization(this, unit);
  }
}
