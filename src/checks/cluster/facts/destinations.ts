import type { VirtualServiceSpec, VirtualServiceSpecHttpMirror } from '@cdk8s/istio';
import { fullHost } from '../../../access/full-host';
import type { CheckedObject, FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';

/** Somewhere that a VirtualService sends requests, or copies of them. */
export interface CheckedDestination {
  readonly one: CheckedObject;
  readonly path: FieldPath;
  /** In full. */
  readonly host: string;
  readonly destination: VirtualServiceSpecHttpMirror;
  readonly weight: number | undefined;
}

/** Every destination of every route, in the order of the manifests. */
export const destinations = perCluster((cluster): readonly CheckedDestination[] =>
  objectsOf<VirtualServiceSpec>(cluster, 'networking.istio.io/VirtualService').flatMap(({ spec, ...one }) => {
    const to = (
      path: FieldPath,
      destination: CheckedDestination['destination'],
      weight?: number,
    ): CheckedDestination => ({
      one,
      path,
      host: fullHost(destination.host, one.namespace),
      destination,
      weight,
    });
    const http = (spec.http ?? []).flatMap(({ route, mirror, mirrors }, index) => [
      ...(route ?? []).map(({ destination, weight }, at) =>
        to(['spec', 'http', index, 'route', at, 'destination'], destination, weight),
      ),
      ...(mirror === undefined ? [] : [to(['spec', 'http', index, 'mirror'], mirror)]),
      ...(mirrors ?? []).map(({ destination }, at) =>
        to(['spec', 'http', index, 'mirrors', at, 'destination'], destination),
      ),
    ]);
    const streams = (['tls', 'tcp'] as const).flatMap((list) =>
      (spec[list] ?? []).flatMap(({ route }, index) =>
        (route ?? []).map(({ destination, weight }, at) =>
          to(['spec', list, index, 'route', at, 'destination'], destination, weight),
        ),
      ),
    );
    return [...http, ...streams];
  }),
);
