import type { Platform } from '../../model/platform';
import type { TenantOutline } from '../../model/tenant-outline';
import type { Told } from '../../model/told';

/** Whom to tell of a unit, by the namespace it goes to: its tenant's people, or the platform's own. */
export function toldOf(
  platform: Pick<Platform, 'delivery'>,
  tenants: readonly Pick<TenantOutline, 'namespace' | 'told'>[],
): (namespace: string | undefined) => Told {
  const byNamespace = new Map(tenants.map(({ namespace, told }) => [namespace, told]));
  return (namespace) => byNamespace.get(namespace ?? '') ?? platform.delivery;
}
