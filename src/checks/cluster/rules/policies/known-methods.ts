import { METHODS } from 'node:http';
import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

const common = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE'];
const all: ReadonlySet<string> = new Set(METHODS);

/** Methods that policies compare are of HTTP, by name, by beginning or by end. */
export const knownMethods: ClusterRule = (cluster) =>
  objectsOf<AuthorizationPolicySpec>(cluster, 'security.istio.io/AuthorizationPolicy').flatMap((one) =>
    (one.spec.rules ?? []).flatMap(({ to }, rule) =>
      (to ?? []).flatMap(({ operation }, index) =>
        (['methods', 'notMethods'] as const).flatMap((list) =>
          (operation?.[list] ?? []).flatMap((method, at): readonly Problem[] => {
            if (method === '' || matchesSome(method)) return [];
            const path = ['spec', 'rules', rule, 'to', index, 'operation', list, at];
            const suggestion = suggest(method, common);
            return [
              flaw('unknown-method', one, path, { object: describeObject(one.object), method, suggestion }),
            ];
          }),
        ),
      ),
    ),
  );

function matchesSome(method: string): boolean {
  if (method.endsWith('*')) return METHODS.some((known) => known.startsWith(method.slice(0, -1)));
  return method.startsWith('*') ? METHODS.some((known) => known.endsWith(method.slice(1))) : all.has(method);
}
