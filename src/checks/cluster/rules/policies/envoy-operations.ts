import type { EnvoyFilterSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';
import { ignoredOperation } from '../../istio/ignored-operation';

/** Patches do something that istiod does to that part of a proxy. */
export const envoyOperations: ClusterRule = (cluster) =>
  objectsOf<EnvoyFilterSpec>(cluster, 'networking.istio.io/EnvoyFilter').flatMap((one) =>
    (one.spec.configPatches ?? []).flatMap(({ applyTo = 'INVALID', patch }, index): readonly Problem[] => {
      const operation = patch?.operation ?? 'INVALID';
      const allowed = ignoredOperation(operation, applyTo);
      return allowed === undefined
        ? []
        : [
            flaw('envoy-operation', one, ['spec', 'configPatches', index, 'patch', 'operation'], {
              object: describeObject(one.object),
              operation,
              applyTo,
              allowed,
            }),
          ];
    }),
  );
