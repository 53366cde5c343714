import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { accounts } from '../../facts/accounts';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

const principal = /^[^/*]+\/ns\/([^/*]+)\/sa\/([^/*]+)$/;
const lists = ['principals', 'notPrincipals', 'serviceAccounts', 'notServiceAccounts'] as const;

interface Named {
  readonly path: FieldPath;
  readonly namespace: string;
  readonly account: string;
}

/** Callers that policies name run as service accounts that exist. Of namespaces without any nothing is known. */
export const knownAccounts: ClusterRule = (cluster) => {
  const known = accounts(cluster);
  return objectsOf<AuthorizationPolicySpec>(cluster, 'security.istio.io/AuthorizationPolicy').flatMap((one) =>
    namedIn(one, one.spec).flatMap(({ path, namespace, account }): readonly Problem[] => {
      const beside = known.get(namespace);
      if (beside === undefined || account === 'default' || beside.has(account)) return [];
      const name = suggest(account, beside);
      return [
        flaw('unknown-account', one, path, {
          object: describeObject(one.object),
          account: `${namespace}/${account}`,
          suggestion: name === undefined ? undefined : `${namespace}/${name}`,
        }),
      ];
    }),
  );
};

function namedIn({ namespace }: CheckedObject, { rules }: AuthorizationPolicySpec): readonly Named[] {
  return (rules ?? []).flatMap(({ from }, rule) =>
    (from ?? []).flatMap(({ source }, index) =>
      lists.flatMap((list) =>
        (source?.[list] ?? []).flatMap((text, at): Named[] => {
          const path = ['spec', 'rules', rule, 'from', index, 'source', list, at];
          if (list === 'principals' || list === 'notPrincipals') {
            const [, place, account] = principal.exec(text) ?? [];
            return place === undefined || account === undefined ? [] : [{ path, namespace: place, account }];
          }
          const [first = '', second] = text.split('/');
          return [
            second === undefined
              ? { path, namespace, account: first }
              : { path, namespace: first, account: second },
          ];
        }),
      ),
    ),
  );
}
