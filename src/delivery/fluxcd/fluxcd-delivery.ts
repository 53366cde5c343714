import { Construct } from 'constructs';
import { deliveryNames } from '../../conventions/delivery-names';
import type { PlannedDelivery } from '../planned-delivery';
import { addAlerts } from './add-alerts';
import { addArtifactSource } from './add-artifact-source';
import { addGitSource } from './add-git-source';
import { addPushReceiver } from './add-push-receiver';
import { addRootKustomization } from './add-root-kustomization';
import { addUnitKustomization } from './add-unit-kustomization';
import { sourceKind } from './source-kind';

/**
 * What Flux reads: the repository or an artifact, a Kustomization for each unit, the root Kustomization, and whom it tells.
 *
 * All of them are in Flux's own namespace, and so are the accounts that they act as, one for each tenant. In a
 * tenant's namespace they would need the root to apply objects to namespaces that only a unit behind it creates, and
 * clusters with `--no-cross-namespace-refs` would refuse their source
 * (https://fluxcd.io/flux/installation/configuration/multitenancy/).
 */
export class FluxcdDelivery extends Construct {
  constructor(scope: Construct, id: string, planned: PlannedDelivery) {
    super(scope, id);
    const { cluster, platform, tenants, units, rootPath, projectRoots } = planned;
    const environments = new Map(tenants.map(({ namespace, environment }) => [namespace, environment]));
    const source = sourceKind(platform);
    const folder = `${platform.repository.path}/${cluster.name}`;
    const { artifact } = platform.delivery;
    if (artifact === undefined) addGitSource(this, platform.repository, folder);
    else addArtifactSource(this, artifact, folder);
    addPushReceiver(this, platform);
    for (const root of [{ name: deliveryNames.root, path: rootPath }, ...projectRoots]) {
      addRootKustomization(this, root, source);
    }
    for (const unit of units) {
      addUnitKustomization(this, unit, environments.get(unit.namespace ?? ''), source);
    }
    addAlerts(this, planned, source);
  }
}
