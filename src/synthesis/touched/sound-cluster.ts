import { digest } from '../../conventions/digest';
import type { From } from '../memory';
import type { PlacedTenant } from '../place-projects';
import type { RenderedTenant } from '../render-tenants';

/** A tenant of such a cluster: where the store has what it was. */
export interface SoundTenant {
  readonly project: string;
  readonly namespace: string;
  /** By which its placement was kept, and by which its objects were. */
  readonly placed: string;
  readonly rendered: From;
  /** Of all that others may see of it. */
  readonly outlined: string;
}

/** A cluster in which nothing was found when its parts were compared. */
export interface SoundCluster {
  /** What its equipment followed from. */
  readonly equipment: From;
  /** In order. */
  readonly tenants: readonly SoundTenant[];
}

/** Notes where a cluster can be found again; undefined where some of it is not kept. */
export function soundCluster(
  equipment: From,
  placed: readonly PlacedTenant[],
  rendered: readonly RenderedTenant[],
): SoundCluster | undefined {
  const tenants = placed.flatMap((tenant, index): readonly SoundTenant[] => {
    const { from, outlined } = rendered[index] ?? {};
    if (tenant.digest === undefined || from === undefined || outlined === undefined) return [];
    const { project, namespace } = tenant;
    return [
      {
        project,
        namespace,
        placed: tenant.digest,
        rendered: from,
        outlined: digest(tenant.outlined, outlined),
      },
    ];
  });
  return tenants.length === placed.length ? { equipment, tenants } : undefined;
}
