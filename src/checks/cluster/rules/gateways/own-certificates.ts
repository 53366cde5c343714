import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { istioGateways } from '../../facts/istio-gateways';
import { samePods } from '../../facts/same-pods';
import { flaw } from '../../flaw';

/** Two Gateways of the same pods have certificates of their own. */
export const ownCertificates: ClusterRule = (cluster) => {
  const used = new Map<string, CheckedObject>();
  return [...istioGateways(cluster).values()].flatMap((gateway) =>
    (gateway.spec.servers ?? []).flatMap(({ tls }, index) => {
      const { credentialName } = tls ?? {};
      if (credentialName === undefined) return [];
      const key = `${samePods(gateway)} ${credentialName}`;
      const other = used.get(key);
      if (other === undefined) used.set(key, gateway.one);
      if (other === undefined || other === gateway.one) return [];
      return [
        flaw(
          'shared-certificate',
          gateway.one,
          ['spec', 'servers', index, 'tls', 'credentialName'],
          {
            object: describeObject(gateway.one.object),
            other: describeObject(other.object),
            certificate: credentialName,
          },
          { one: other, path: ['spec', 'servers'] },
        ),
      ];
    }),
  );
};
