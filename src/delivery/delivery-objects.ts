import { Construct } from 'constructs';
import { deliveryNames } from '../conventions/delivery-names';
import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import { ArgocdDelivery } from './argocd/argocd-delivery';
import type { DeliveryProps } from './delivery-props';
import { FluxcdDelivery } from './fluxcd/fluxcd-delivery';
import { planUnits } from './plan-units';

/**
 * What makes the engine of one cluster sync the rendered tree: the objects of `dist/<cluster>/_delivery`.
 * One `kubectl apply -f` of that folder bootstraps the cluster; from then on the root syncs the folder
 * itself, and with it everything else.
 */
export class Delivery extends Construct {
  constructor(scope: Construct, id: string, props: DeliveryProps) {
    super(scope, id);
    const { cluster, platform } = props;
    const root = paths.unit({ cluster: cluster.name, group: names.deliveryGroup, name: '' });
    const folder = `${platform.repository.path}/${root}`;
    const hasRoots = platform.delivery.roots === 'project';
    const projects = [...new Set(props.tenants.map(({ project }) => project))];
    const planned = {
      ...props,
      units: planUnits(props),
      rootPath: hasRoots ? `${folder}/${names.platformDelivery}` : folder,
      projectRoots: (hasRoots ? projects : []).map((project) => ({
        name: deliveryNames.projectRoot(project),
        path: `${folder}/${project}`,
      })),
    };
    switch (cluster.engine) {
      case 'argocd':
        new ArgocdDelivery(this, 'argocd', planned);
        break;
      case 'fluxcd':
        new FluxcdDelivery(this, 'fluxcd', planned);
        break;
    }
  }
}
