import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { istioGateways } from '../../facts/istio-gateways';
import { flaw } from '../../flaw';

/** From old to new; what is left to Istio is TLS 1.2 and later. */
const versions = ['TLSV1_0', 'TLSV1_1', 'TLSV1_2', 'TLSV1_3'];

/** Gateways speak some version of TLS, and none that browsers gave up (RFC 8996). */
export const soundTlsVersions: ClusterRule = (cluster) =>
  [...istioGateways(cluster).values()].flatMap(({ one, spec }) =>
    (spec.servers ?? []).flatMap(({ tls = {} }, index): readonly Problem[] => {
      const { minProtocolVersion = 'TLS_AUTO', maxProtocolVersion = 'TLS_AUTO' } = tls;
      const [least, most] = [minProtocolVersion, maxProtocolVersion].map((one) => versions.indexOf(one));
      const path = ['spec', 'servers', index, 'tls', 'minProtocolVersion'];
      const object = describeObject(one.object);
      if (least === undefined || most === undefined || least < 0) return [];
      if (most >= 0 && least > most) {
        const args = { object, least: minProtocolVersion, most: maxProtocolVersion };
        return [flaw('no-tls-version', one, path, args)];
      }
      return least < versions.indexOf('TLSV1_2')
        ? [flaw('old-tls-version', one, path, { object, version: minProtocolVersion })]
        : [];
    }),
  );
