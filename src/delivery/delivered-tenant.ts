import type { ServiceOutline, TenantOutline } from '../model/tenant-outline';

/** What of a tenant its delivery goes by. */
export interface DeliveredTenant extends Pick<
  TenantOutline,
  'environment' | 'namespace' | 'owner' | 'production' | 'project' | 'source' | 'told'
> {
  readonly services: readonly Pick<ServiceOutline, 'job' | 'name' | 'volumes'>[];
}

/** Leaves out of a tenant what its delivery does not depend on. */
export const deliveredTenant = (tenant: TenantOutline): DeliveredTenant => ({
  environment: tenant.environment,
  namespace: tenant.namespace,
  owner: tenant.owner,
  production: tenant.production,
  project: tenant.project,
  source: tenant.source,
  told: tenant.told,
  services: tenant.services.map(({ job, name, volumes }) => ({ job, name, volumes })),
});
