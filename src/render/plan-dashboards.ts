import { names } from '../conventions/names';
import { ProjectDashboards } from '../constructs/observability-stack/project-dashboards';
import type { Unit } from '../model/manifest';
import type { PlannedUnit } from '../model/planned-unit';
import { projectDashboards } from '../observability/dashboards/project-dashboards';
import type { ObservabilityStackProps } from '../observability/stack/observability-stack-props';
import { resolveStack } from '../observability/stack/resolve-stack';

/** A unit with the dashboards of each project. */
export function planDashboards(
  observed: ObservabilityStackProps,
  projects: readonly string[],
  part: (name: string) => Unit,
): readonly PlannedUnit[] {
  return projects.map((project) => ({
    unit: part(names.dashboards(project)),
    build: (chart) => {
      const stack = resolveStack(observed);
      const configMaps = projectDashboards(stack, project);
      new ProjectDashboards(chart, 'dashboards', { namespace: stack.namespace, configMaps });
    },
  }));
}
