import type { AppProjectProps } from '@cdk8s/argo-cd';
import type { Freeze } from '../../model/freeze';
import type { TenantOutline } from '../../model/tenant-outline';

type SyncWindow = NonNullable<NonNullable<AppProjectProps['spec']>['syncWindows']>[number];

/**
 * The sync windows of an AppProject: one that denies for each freeze of an environment that some of these namespaces
 * are in. A person may still sync by hand, as an incident does not wait, and what was being synced when it began ends
 * well. A window knows no years: a freeze by date comes back after one unless it is removed
 * (https://argo-cd.readthedocs.io/en/stable/user-guide/sync_windows/).
 *
 * @param applications patterns of Applications besides those of the namespaces
 */
export function frozenNamespaces(
  freezes: readonly Freeze[],
  tenants: readonly Pick<TenantOutline, 'namespace' | 'environment'>[],
  applications: readonly string[] = [],
): { readonly syncWindows?: readonly SyncWindow[] } {
  const windows = freezes.flatMap((freeze): SyncWindow[] => {
    const namespaces = tenants
      .filter(({ environment }) => freeze.environments.includes(environment))
      .map(({ namespace }) => namespace);
    if (namespaces.length === 0) return [];
    return [
      {
        kind: 'deny',
        ...timeOf(freeze),
        namespaces: [...new Set(namespaces)],
        ...(applications.length === 0 ? {} : { applications }),
        manualSync: true,
        syncOverrun: true,
        description: `${freeze.name}: ${freeze.reason}`,
      },
    ];
  });
  return windows.length === 0 ? {} : { syncWindows: windows };
}

function timeOf({ time }: Freeze): Pick<SyncWindow, 'schedule' | 'duration' | 'timeZone'> {
  if (time.kind === 'regular') {
    return { schedule: time.schedule, duration: `${time.minutes}m`, timeZone: time.timeZone };
  }
  const from = new Date(time.from);
  const fields = [from.getUTCMinutes(), from.getUTCHours(), from.getUTCDate(), from.getUTCMonth() + 1, '*'];
  return {
    schedule: fields.join(' '),
    duration: `${(time.until - time.from) / 60_000}m`,
    timeZone: 'Etc/UTC',
  };
}
