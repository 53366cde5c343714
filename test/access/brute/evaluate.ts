import { isIPv4 } from 'node:net';
import type { AccessRequest } from '../../../src/access/access-request';
import type { LayerFinding } from '../../../src/access/decision';
import type { KubernetesObject } from '../../../src/model/manifest';
import { checkToken } from './check-token';
import { isAuthorized } from './is-authorized';
import { mtlsMode } from './mtls-mode';
import { networkLetsPass } from './network-lets-pass';
import { neverCaptured } from './never-captured';
import { normalPath } from './normal-path';
import { podsOf } from './pods-of';

/** Whether a request passes, and where not. */
export interface BruteDecision {
  readonly allowed: boolean;
  readonly refusedBy: LayerFinding['layer'] | undefined;
}

const allowed: BruteDecision = { allowed: true, refusedBy: undefined };
const refusedBy = (layer: LayerFinding['layer']): BruteDecision => ({ allowed: false, refusedBy: layer });

/**
 * What the objects of a cluster do to a request of a workload, read as literally as the documentation is written and
 * apart from `src/access`, so that the two check each other. Both policies of a connection have to let it pass, the
 * caller's for egress and the called one's for ingress
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation); the rest
 * is enforced by the called pod's proxy, where it has one (https://istio.io/latest/docs/concepts/security/#policy-enforcement-points).
 */
export function evaluate(
  objects: readonly KubernetesObject[],
  request: AccessRequest,
  rootNamespace = 'istio-system',
): BruteDecision {
  const { from, to } = request;
  if (from.kind !== 'workload') throw new Error('requests from gateways are not evaluated here');
  const pods = podsOf(objects);
  const find = (id: string) => {
    const pod = pods.find((one) => one.id === id);
    if (pod === undefined) throw new Error(`there is no workload ${id}`);
    return pod;
  };
  const caller = find(from.workload);
  if (to.kind === 'external') {
    const other = {
      kind: 'outside',
      host: to.host,
      addresses: isIPv4(to.host) ? [to.host] : [],
    } as const;
    const out = { direction: 'egress', subject: caller, other, port: to.port } as const;
    return networkLetsPass(objects, out) ? allowed : refusedBy('egress');
  }

  const { port } = to;
  const called = find(to.workload);
  const out = { direction: 'egress', subject: caller, other: { kind: 'pod', pod: called }, port } as const;
  if (!networkLetsPass(objects, out)) return refusedBy('egress');
  const into = { direction: 'ingress', subject: called, other: { kind: 'pod', pod: caller }, port } as const;
  if (!networkLetsPass(objects, into)) return refusedBy('ingress');
  if (!called.hasProxy || neverCaptured(called, port)) return allowed;

  // A proxy speaks mutual TLS to whom it may, and plain text where the called one disables it (https://istio.io/latest/docs/ops/configuration/traffic-management/tls-configuration/#auto-mtls).
  const mode = mtlsMode(objects, called, port, rootNamespace);
  const hasIdentity = caller.hasProxy && mode !== 'DISABLE';
  if (mode === 'STRICT' && !hasIdentity) return refusedBy('mtls');
  const { refused, token } = checkToken(objects, called, request, rootNamespace);
  if (refused) return refusedBy('token');
  const { namespace, serviceAccount } = caller;
  const seen = {
    identity: hasIdentity ? { trustDomain: 'cluster.local', namespace, serviceAccount } : undefined,
    protocol: request.protocol,
    port,
    method: request.method,
    path: request.path === undefined ? undefined : normalPath(request.path),
    host: request.host,
    headers: request.headers ?? {},
    token,
  };
  return isAuthorized(objects, called, seen, rootNamespace) ? allowed : refusedBy('authorization');
}
