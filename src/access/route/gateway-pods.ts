import { remember } from '../remember';
import type { GatewaySpec } from '../spec/gateway-spec';
import type { SpecObject } from '../spec/spec-object';

/** Gateways that an object Gateway of Istio's configures, in whichever namespace; sidecars never are. */
export const gatewayPods = remember((facts, { spec }: SpecObject<GatewaySpec>) => {
  const wanted = Object.entries(spec.selector ?? {});
  return [...facts.workloads.values()].filter(
    ({ labels, isGateway }) => isGateway && wanted.every(([key, value]) => labels[key] === value),
  );
});
