import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** Weights part requests between different targets; a single one takes all, whatever it says. */
export const sharedWeights: ClusterRule = (cluster) =>
  objectsOf<VirtualServiceSpec>(cluster, 'networking.istio.io/VirtualService').flatMap(({ spec, ...one }) =>
    (['http', 'tls', 'tcp'] as const).flatMap((list) =>
      (spec[list] ?? []).flatMap(({ route = [] }, index): readonly Problem[] => {
        const path = ['spec', list, index, 'route'];
        const object = describeObject(one.object);
        const lone = route.length === 1 ? route[0]?.weight : undefined;
        if (lone !== undefined && lone !== 100) {
          return [flaw('lone-weight', one, [...path, 0, 'weight'], { object, weight: lone })];
        }
        const targets = route.map(({ destination: { host, subset, port } }) =>
          JSON.stringify([host, subset, port?.number]),
        );
        return targets.flatMap((target, at) => {
          const first = targets.indexOf(target);
          return first === at
            ? []
            : [flaw('repeated-destination', one, [...path, at, 'destination'], { object, at, first })];
        });
      }),
    ),
  );
