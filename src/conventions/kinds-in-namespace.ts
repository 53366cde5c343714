import type { CustomKind } from '../model/custom-kind';
import type { Mesh } from '../model/platform';
import { tenantKinds, type TenantKind } from './tenant-kinds';

/** The kinds that a namespace of a tenant holds, with either way of routing and those that the platform registers. */
export function kindsInNamespace(
  routing: Mesh['routing'],
  customKinds: readonly CustomKind[],
): readonly TenantKind[] {
  const own = tenantKinds.filter(
    (kind) => kind.scope !== 'cluster' && (kind.routing === undefined || kind.routing === routing),
  );
  const custom = customKinds
    .filter(({ scope }) => scope === 'Namespaced')
    .map(({ group, kind, resource }): TenantKind => ({ group, kind, resource, from: 'code' }));
  return [...own, ...custom];
}
