import type { KubernetesObject } from '../../model/manifest';
import { isDelivery } from './is-delivery';
import type { RenderedCluster } from './rendered-cluster';

/** An object that an engine reads first, and the folder in which a root finds it. */
export interface DeliveryObject {
  readonly object: KubernetesObject;
  readonly folder: string;
}

/** Everything that an engine reads first, whichever root syncs it. */
export function readDelivery(rendered: RenderedCluster, delivery: string): readonly DeliveryObject[] {
  return [...rendered].flatMap(([folder, objects]) =>
    isDelivery(folder, delivery) ? objects.map((object) => ({ object, folder })) : [],
  );
}
