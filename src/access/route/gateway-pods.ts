import { remember } from '../remember';
import type { GatewaySpec } from '../spec/gateway-spec';
import type { SpecObject } from '../spec/spec-object';

/** Workloads that a Gateway of Istio configures, in whichever namespace. */
export const gatewayPods = remember((facts, { spec }: SpecObject<GatewaySpec>) => {
  const wanted = Object.entries(spec.selector ?? {});
  return [...facts.workloads.values()].filter(
    ({ labels, inMesh }) => inMesh && wanted.every(([key, value]) => labels[key] === value),
  );
});
