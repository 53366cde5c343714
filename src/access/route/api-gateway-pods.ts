import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { matchesSelector } from '../network/matches-selector';
import { remember } from '../remember';
import type { ApiGatewaySpec } from '../spec/api-gateway-spec';
import type { SpecObject } from '../spec/spec-object';

/** The pods whose Service the Gateway names as its address, or those that Istio makes for it. */
export const apiGatewayPods = remember((facts, { namespace, name, spec }: SpecObject<ApiGatewaySpec>) => {
  const hosts = new Set((spec.addresses ?? []).map(({ value }) => value));
  const services = [...facts.services.values()]
    .flat()
    .filter((service) => hosts.has(names.host(service.name, service.namespace)));
  const addressed = services.flatMap(({ namespace: home, spec: { selector = {} } }) =>
    (facts.workloadsIn.get(home) ?? []).filter(
      (one) => Object.keys(selector).length > 0 && matchesSelector({ matchLabels: selector }, one.labels),
    ),
  );
  const made = (facts.workloadsIn.get(namespace) ?? []).filter(
    (one) => one.labels[labels.gatewayName] === name,
  );
  return [...new Set([...addressed, ...made])];
});
