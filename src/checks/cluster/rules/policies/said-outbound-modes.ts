import type { SidecarSpec } from '@cdk8s/istio';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** A Sidecar that says something of what it lets out says in which mode. */
export const saidOutboundModes: ClusterRule = (cluster) =>
  objectsOf<SidecarSpec>(cluster, 'networking.istio.io/Sidecar').flatMap(({ spec, ...one }) => {
    const policy = spec.outboundTrafficPolicy;
    if (policy === undefined || policy.mode !== undefined) return [];
    const object = describeObject(one.object);
    return [flaw('unsaid-outbound-mode', one, ['spec', 'outboundTrafficPolicy'], { object })];
  });
