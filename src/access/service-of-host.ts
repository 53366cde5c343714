import { names } from '../conventions/names';
import type { AccessFacts } from './access-facts';
import { remember } from './remember';
import type { ServiceSpec } from './spec/service-spec';
import type { SpecObject } from './spec/spec-object';

/** The Service with such a full name. */
export function serviceOfHost(facts: AccessFacts, host: string): SpecObject<ServiceSpec> | undefined {
  return byHost(facts, facts.services).get(host);
}

const byHost = remember((_: AccessFacts, services: AccessFacts['services']) => {
  const found = new Map<string, SpecObject<ServiceSpec>>();
  for (const service of [...services.values()].flat()) {
    const host = names.host(service.name, service.namespace);
    if (!found.has(host)) found.set(host, service);
  }
  return found;
});
