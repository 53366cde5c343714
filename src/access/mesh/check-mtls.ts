import type { AccessFacts } from '../access-facts';
import type { LayerFinding } from '../decision';
import type { Workload } from '../workload';
import { mtlsMode } from './mtls-mode';
import { plainRule } from './plain-rule';

/** What comes of a caller and a proxy that meet. */
export interface MtlsCheck {
  readonly finding: LayerFinding;
  /** Who the caller is to the proxy; undefined without mutual TLS. */
  readonly principal: string | undefined;
}

/** Whether a proxy takes the connection of a caller's pod, and whom it then knows it from. */
export function checkMtls(facts: AccessFacts, caller: Workload, called: Workload, port: number): MtlsCheck {
  const { mode, by } = mtlsMode(facts, called, port);
  const plain = caller.inMesh ? plainRule(facts, caller, called, port) : undefined;
  const mutual = caller.inMesh && plain === undefined && mode !== 'DISABLE';
  const why = plain === undefined ? 'the caller has no proxy' : `${plain.name} keeps the caller from it`;
  const finding = (allowed: boolean, because: string): LayerFinding => ({
    layer: 'mtls',
    at: called.id,
    allowed,
    by: plain === undefined ? by : [...by, plain.reference],
    because,
  });
  if (mutual) {
    const principal = `${facts.mesh.trustDomain}/ns/${caller.namespace}/sa/${caller.serviceAccount}`;
    return { finding: finding(true, `knows the caller as ${principal}`), principal };
  }
  if (mode === 'STRICT') {
    return { finding: finding(false, `wants mutual TLS, and ${why}`), principal: undefined };
  }
  const because =
    mode === 'DISABLE'
      ? 'wants plain text, so that the caller has no identity'
      : `takes plain text, and ${why}, so that it has no identity`;
  return { finding: finding(true, because), principal: undefined };
}
