import type { Platform } from '../../model/platform';
import type { Tenant } from '../../model/tenant';
import type { Told } from '../../model/told';

/** Whom to tell of a unit, by the namespace it goes to: its tenant's people, or the platform's own. */
export function toldOf(
  platform: Pick<Platform, 'delivery'>,
  tenants: readonly Pick<Tenant, 'namespace' | 'told'>[],
): (namespace: string | undefined) => Told {
  const byNamespace = new Map(tenants.map(({ namespace, told }) => [namespace, told]));
  return (namespace) => byNamespace.get(namespace ?? '') ?? platform.delivery;
}
