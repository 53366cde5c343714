import type { ObservedProject } from './observed-project';
import type { ObservedService } from '../../stack/observed-service';
import { relabelled } from './relabelled';

type Workload = NonNullable<ObservedService['workloads']>[number];

/**
 * Gives results with the name of a workload in `label` the label `service`: the same name, but for versions. Written
 * out here, where they are known, for kube-state-metrics would need a series and a join for each workload.
 */
export function ofWorkload(
  expr: string,
  { services }: Pick<ObservedProject, 'services'>,
  kinds: readonly Workload['kind'][],
  label: string,
  regex = '(.+)',
): string {
  const versions = new Map<string, Set<string>>();
  for (const { name, workloads = [] } of services) {
    for (const workload of workloads) {
      if (workload.name === name || !kinds.includes(workload.kind)) continue;
      versions.set(name, (versions.get(name) ?? new Set()).add(workload.name));
    }
  }
  return [...versions].reduce(
    (inner, [service, workloads]) =>
      relabelled(inner, 'service', service, 'service', [...workloads].join('|')),
    relabelled(expr, 'service', '$1', label, regex),
  );
}
