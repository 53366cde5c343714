import type { DestinationRuleSpec } from '@cdk8s/istio';
import { fullHost } from '../../../../access/full-host';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { peerMode } from '../../facts/peer-modes';
import { servedPorts } from '../../facts/served-ports';
import { flaw } from '../../flaw';

interface Calling {
  readonly mode: string;
  readonly path: FieldPath;
  /** Of the Service; every one when undefined. */
  readonly port: number | undefined;
}

/** Who calls a service speaks TLS as its pods do. Hosts with wildcards are not looked at. */
export const agreeingMtls: ClusterRule = (cluster) => {
  const served = servedPorts(cluster);
  return objectsOf<DestinationRuleSpec>(cluster, 'networking.istio.io/DestinationRule').flatMap((one) => {
    const ports = served.get(fullHost(one.spec.host, one.namespace)) ?? [];
    return callings(one.spec).flatMap(({ mode, path, port }): readonly Problem[] => {
      for (const { port: podPort, servicePort, workload } of ports) {
        if (!workload.inMesh || (port !== undefined && port !== servicePort)) continue;
        const peer = peerMode(cluster, workload, podPort);
        const demand = demandAgainst(mode, peer.mode);
        if (demand === undefined || peer.by === undefined) continue;
        const args = {
          object: describeObject(one.object),
          mode,
          other: describeObject(peer.by.object),
          workload: describeObject(workload.one.object),
          demand,
        };
        return [flaw('clashing-mtls', one, path, args, { one: peer.by, path: ['spec'] })];
      }
      return [];
    });
  });
};

function demandAgainst(mode: string, peer: string): string | undefined {
  if (peer === 'STRICT' && (mode === 'DISABLE' || mode === 'SIMPLE')) return 'refuse what is not mTLS';
  return peer === 'DISABLE' && mode === 'ISTIO_MUTUAL' ? 'understand no mTLS' : undefined;
}

function callings({ subsets, trafficPolicy }: DestinationRuleSpec): readonly Calling[] {
  const of = (policy: typeof trafficPolicy, path: FieldPath): readonly Calling[] => {
    const settings = policy?.portLevelSettings ?? [];
    const byPort = settings.flatMap(({ port, tls }, index): Calling[] =>
      tls?.mode === undefined
        ? []
        : [
            {
              mode: tls.mode,
              path: [...path, 'portLevelSettings', index, 'tls', 'mode'],
              port: port?.number,
            },
          ],
    );
    // Settings of a port stand for those of the host, which then say nothing of it.
    const mode = settings.length > 0 ? undefined : policy?.tls?.mode;
    return mode === undefined
      ? byPort
      : [{ mode, path: [...path, 'tls', 'mode'], port: undefined }, ...byPort];
  };
  return [
    ...of(trafficPolicy, ['spec', 'trafficPolicy']),
    ...(subsets ?? []).flatMap((subset, index) =>
      of(subset.trafficPolicy, ['spec', 'subsets', index, 'trafficPolicy']),
    ),
  ];
}
