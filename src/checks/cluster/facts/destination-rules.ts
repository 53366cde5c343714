import type { DestinationRuleSpec } from '@cdk8s/istio';
import { fullHost } from '../../../access/full-host';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';

/** A DestinationRule. */
export interface CheckedDestinationRule {
  readonly one: CheckedObject;
  readonly spec: DestinationRuleSpec;
  /** In full. */
  readonly host: string;
}

/** Every DestinationRule, in the order of the manifests. */
export const destinationRules = perCluster((cluster): readonly CheckedDestinationRule[] =>
  objectsOf<DestinationRuleSpec>(cluster, 'networking.istio.io/DestinationRule').map(({ spec, ...one }) => ({
    one,
    spec,
    host: fullHost(spec.host, one.namespace),
  })),
);
