import type { AccessFacts } from '../access-facts';
import type { ObjectReference } from '../object-reference';
import { remember } from '../remember';
import type { PeerAuthenticationSpec } from '../spec/peer-authentication-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';
import { concernsWorkload } from './concerns-workload';

/** Whether proxies take plain text on a port, and who says so; nobody, where it is Istio's default. */
export interface MtlsMode {
  readonly mode: 'STRICT' | 'PERMISSIVE' | 'DISABLE';
  readonly by: readonly ObjectReference[];
}

type Policy = SpecObject<PeerAuthenticationSpec>;

/**
 * The mode of a port of a workload (https://istio.io/latest/docs/reference/config/security/peer_authentication/): as the
 * port says, or the workload, its namespace, the mesh; a mode that is not set leaves it to the next. A selector in the
 * root namespace makes a policy count for nothing. Of several equals Istio takes the oldest, of equally old the first
 * by name.
 */
export function mtlsMode(facts: AccessFacts, workload: Workload, port: number): MtlsMode {
  const { ofWorkload, ofNamespace, ofMesh } = policiesOf(facts, workload);
  const said: [Policy | undefined, string | undefined][] = [
    [ofWorkload, ofWorkload?.spec.portLevelMtls?.[port]?.mode],
    [ofWorkload, ofWorkload?.spec.mtls?.mode],
    [ofNamespace, ofNamespace?.spec.mtls?.mode],
    [ofMesh, ofMesh?.spec.mtls?.mode],
  ];
  for (const [policy, mode] of said) {
    if (policy !== undefined && (mode === 'STRICT' || mode === 'PERMISSIVE' || mode === 'DISABLE')) {
      return { mode, by: [policy.reference] };
    }
  }
  return { mode: 'PERMISSIVE', by: [] };
}

const policiesOf = remember((facts, workload: Workload) => {
  const { rootNamespace } = facts.mesh;
  const own = facts.peerAuthentications.get(workload.namespace) ?? [];
  const ofMesh = facts.peerAuthentications.get(rootNamespace) ?? [];
  return {
    ofWorkload: own.find(
      ({ namespace, spec }) =>
        namespace !== rootNamespace && isSelective(spec) && concernsWorkload(spec, workload),
    ),
    ofNamespace: own.find(({ spec }) => !isSelective(spec)),
    ofMesh: ofMesh.find(({ spec }) => !isSelective(spec)),
  };
});

function isSelective({ selector }: PeerAuthenticationSpec): boolean {
  return Object.keys(selector?.matchLabels ?? {}).length > 0;
}
