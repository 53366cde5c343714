import type { WorkloadGroupSpec } from '@cdk8s/istio';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { accounts } from '../../facts/accounts';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** Machines of a WorkloadGroup act as a service account that exists. Of namespaces without any nothing is known. */
export const knownGroupAccounts: ClusterRule = (cluster) =>
  objectsOf<WorkloadGroupSpec>(cluster, 'networking.istio.io/WorkloadGroup').flatMap(({ spec, ...one }) => {
    const { serviceAccount: account = '' } = spec.template;
    const beside = accounts(cluster).get(one.namespace);
    if (account === '' || account === 'default' || beside === undefined || beside.has(account)) return [];
    return [
      flaw('group-without-account', one, ['spec', 'template', 'serviceAccount'], {
        object: describeObject(one.object),
        account,
        suggestion: suggest(account, beside),
      }),
    ];
  });
