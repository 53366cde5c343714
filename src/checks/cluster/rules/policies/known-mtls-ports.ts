import type { PeerAuthenticationSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { policyWorkloads } from '../../facts/policy-workloads';
import { flaw } from '../../flaw';

/** Modes of ports are of ports that containers have. Where containers declare none, nothing is known. */
export const knownMtlsPorts: ClusterRule = (cluster) =>
  objectsOf<PeerAuthenticationSpec>(cluster, 'security.istio.io/PeerAuthentication').flatMap((one) => {
    const modes = Object.keys(one.spec.portLevelMtls ?? {});
    if (modes.length === 0) return [];
    const selected = policyWorkloads(cluster, one.namespace, one.spec.selector?.matchLabels);
    const known = new Set(selected.flatMap(({ ports }) => ports.map(({ number }) => String(number))));
    if (known.size === 0 || selected.some(({ ports }) => ports.length === 0)) return [];
    return modes.flatMap((port): readonly Problem[] =>
      known.has(port)
        ? []
        : [
            flaw('unknown-mtls-port', one, ['spec', 'portLevelMtls', port], {
              object: describeObject(one.object),
              port,
              known: [...known].join(', '),
            }),
          ],
    );
  });
