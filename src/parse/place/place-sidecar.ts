import type { ServiceSettings } from '../../definition/service-definition';
import type { ProxyResources, Sidecar } from '../../model/sidecar';
import { placeProxy } from './place-proxy';

/** The proxy beside the application. */
export function placeSidecar({ sidecar }: ServiceSettings, installed: ProxyResources): Sidecar {
  const { concurrency, ...resources } = sidecar ?? {};
  return {
    ...placeProxy(resources, installed),
    inherited: Object.values(resources).every((value) => value === undefined),
    concurrency,
  };
}
