import type { Mesh } from '../model/platform';
import { tenantKinds, type TenantKind } from './tenant-kinds';

/** The kinds that a namespace of a tenant holds, with either way of routing. */
export function kindsInNamespace(routing: Mesh['routing']): readonly TenantKind[] {
  return tenantKinds.filter(
    (kind) => kind.scope !== 'cluster' && (kind.routing === undefined || kind.routing === routing),
  );
}
