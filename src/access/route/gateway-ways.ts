import type { AccessFacts } from '../access-facts';
import type { AccessRequest, AccessSource } from '../access-request';
import { apiWays } from './api-ways';
import type { GatewayWay } from './gateway-way';
import { istioWays } from './istio-ways';

/** The ways through a gateway of either kind. */
export function gatewayWays(
  facts: AccessFacts,
  { gateway, host, port }: Extract<AccessSource, { readonly kind: 'gateway' }>,
  request: AccessRequest,
): readonly GatewayWay[] {
  const istio = facts.gateways.get(gateway);
  const api = facts.apiGateways.get(gateway);
  const asked = { host, port, request };
  return [
    ...(istio === undefined ? [] : istioWays(facts, istio, asked)),
    ...(api === undefined ? [] : apiWays(facts, api, asked)),
  ];
}
