import type { GatewaySpec } from '@cdk8s/gateway-api';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** No two gateways of the Gateway API ask for one address. */
export const distinctAddresses: ClusterRule = (cluster) => {
  const taken = new Map<string, { readonly one: CheckedObject; readonly path: FieldPath }>();
  return objectsOf<GatewaySpec>(cluster, 'gateway.networking.k8s.io/Gateway').flatMap(({ spec, ...one }) =>
    (spec.addresses ?? []).flatMap(({ type = 'IPAddress', value }, index): readonly Problem[] => {
      if (value === undefined) return [];
      const path = ['spec', 'addresses', index];
      const key = `${type} ${value}`;
      const other = taken.get(key);
      if (other === undefined) {
        taken.set(key, { one, path });
        return [];
      }
      // The schema says it of one gateway.
      if (other.one.object === one.object) return [];
      const args = {
        object: describeObject(one.object),
        address: value,
        other: describeObject(other.one.object),
      };
      return [flaw('address-taken', one, path, args, other)];
    }),
  );
};
