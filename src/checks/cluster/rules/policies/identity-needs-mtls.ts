import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { authorizations } from '../../facts/authorizations';
import { peerMode } from '../../facts/peer-modes';
import { flaw } from '../../flaw';

const ofCertificate =
  /^(?:not)?(?:principals|namespaces|serviceAccounts|trustDomains)$|^source\.(?:principal|namespace|serviceAccount|trustDomain)$/i;

/** Where policies ask who calls, callers show certificates. */
export const identityNeedsMtls: ClusterRule = (cluster) =>
  authorizations(cluster).flatMap(({ one, asked, workloads }): readonly Problem[] => {
    const identity = asked.find(({ field }) => ofCertificate.test(field));
    if (identity === undefined) return [];
    for (const workload of workloads) {
      const plain = workload.ports.map(({ number }) => peerMode(cluster, workload, number));
      const by = plain[0]?.by;
      if (by !== undefined && workload.inMesh && plain.every(({ mode }) => mode === 'DISABLE')) {
        const args = {
          object: describeObject(one.object),
          field: identity.field,
          workload: describeObject(workload.one.object),
          other: describeObject(by.object),
        };
        return [
          flaw('identity-without-mtls', one, identity.path, args, {
            one: by,
            path: ['spec', 'mtls', 'mode'],
          }),
        ];
      }
    }
    return [];
  });
