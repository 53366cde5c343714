import type { PeerAuthenticationSpec, PeerAuthenticationSpecMtls } from '@cdk8s/istio';
import type { CheckedCluster } from '../checked-cluster';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsOf, type Typed } from './objects-of';
import { policyWorkloads } from './policy-workloads';
import type { CheckedWorkload } from './workloads';

/** Which mTLS pods ask for, and what says so; nothing does where it is what Istio does by itself. */
export interface PeerMode {
  readonly mode: 'DISABLE' | 'PERMISSIVE' | 'STRICT';
  readonly by: CheckedObject | undefined;
}

interface Peers {
  readonly byNamespace: ReadonlyMap<string, Typed<PeerAuthenticationSpec>>;
  readonly byWorkload: ReadonlyMap<CheckedWorkload, Typed<PeerAuthenticationSpec>>;
}

const peers = perCluster((cluster): Peers => {
  const byNamespace = new Map<string, Typed<PeerAuthenticationSpec>>();
  const byWorkload = new Map<CheckedWorkload, Typed<PeerAuthenticationSpec>>();
  for (const one of objectsOf<PeerAuthenticationSpec>(cluster, 'security.istio.io/PeerAuthentication')) {
    const labels = one.spec.selector?.matchLabels ?? {};
    if (Object.keys(labels).length === 0) {
      if (!byNamespace.has(one.namespace)) byNamespace.set(one.namespace, one);
    } else if (one.namespace !== cluster.rootNamespace) {
      for (const workload of policyWorkloads(cluster, one.namespace, labels)) {
        if (!byWorkload.has(workload)) byWorkload.set(workload, one);
      }
    }
  }
  return { byNamespace, byWorkload };
});

/**
 * The mode of a port of a workload: what its own policy says, else its namespace's, else the mesh's
 * (https://istio.io/latest/docs/concepts/security/#peer-authentication).
 *
 * @param port of the pod
 */
export function peerMode(cluster: CheckedCluster, workload: CheckedWorkload, port: number): PeerMode {
  const { byNamespace, byWorkload } = peers(cluster);
  const own = byWorkload.get(workload);
  const said: readonly (readonly [PeerAuthenticationSpecMtls | undefined, CheckedObject | undefined])[] = [
    [own?.spec.portLevelMtls?.[String(port)], own],
    ...[own, byNamespace.get(workload.namespace), byNamespace.get(cluster.rootNamespace)].map(
      (one) => [one?.spec.mtls, one] as const,
    ),
  ];
  for (const [mtls, by] of said) {
    if (mtls?.mode !== undefined && mtls.mode !== 'UNSET') return { mode: mtls.mode, by };
  }
  return { mode: 'PERMISSIVE', by: undefined };
}
