import type { ServiceOutline } from '../model/tenant-outline';
import type { Service } from '../model/service';
import type { Tenant } from '../model/tenant';
import type { ObservedTenant } from './observed-tenant';
import { observeService } from './observe-service';

/** Leaves out of a tenant what nobody but itself may depend on. */
export function outlineTenant(tenant: Tenant): ObservedTenant {
  const { extend: _extend, quota: _quota, services, ...known } = tenant;
  return {
    ...known,
    services: services.map(outlineService),
    observed: services.map((service) => observeService(tenant, service)),
  };
}

function outlineService(service: Service): ServiceOutline {
  return {
    name: service.name,
    namespace: service.namespace,
    runtime: service.runtime,
    job: service.job,
    retired: service.retired,
    ports: service.ports,
    volumes: service.volumes,
    resilience: service.resilience,
    elsewhere: service.elsewhere,
    rateLimits: service.rateLimits,
    authentication: service.authentication,
    routes: service.routes,
    exposures: service.exposures,
    openings: service.openings,
    callers: service.callers,
    callees: service.callees,
    externals: service.externals,
    telemetry: service.telemetry,
    source: service.source,
    versions: service.versions.map(({ image: _image, ...version }) => version),
  };
}
