import type { EnvoyFilterSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

const replaceable: ReadonlySet<string> = new Set(['HTTP_FILTER', 'NETWORK_FILTER', 'VIRTUAL_HOST']);
const fixed: ReadonlySet<string> = new Set(['ROUTE_CONFIGURATION', 'HTTP_ROUTE']);

/** Patches do something that istiod does to that part of a proxy. */
export const envoyOperations: ClusterRule = (cluster) =>
  objectsOf<EnvoyFilterSpec>(cluster, 'networking.istio.io/EnvoyFilter').flatMap((one) =>
    (one.spec.configPatches ?? []).flatMap(({ applyTo = 'INVALID', patch }, index): readonly Problem[] => {
      const operation = patch?.operation ?? 'INVALID';
      const allowed = allowedFor(operation, applyTo);
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

/** What can be done instead; nothing where the operation can. */
function allowedFor(operation: string, applyTo: string): string | undefined {
  if (operation === 'REPLACE' && !replaceable.has(applyTo))
    return fixed.has(applyTo) ? 'MERGE' : 'ADD, MERGE or REMOVE';
  return (operation === 'ADD' || operation === 'REMOVE') && fixed.has(applyTo) ? 'MERGE' : undefined;
}
