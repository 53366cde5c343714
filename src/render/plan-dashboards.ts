import { names } from '../conventions/names';
import { ProjectDashboards } from '../constructs/observability-stack/project-dashboards';
import type { Unit } from '../model/manifest';
import type { PlannedUnit } from '../model/planned-unit';
import { projectDashboards } from '../observability/dashboards/project-dashboards';
import type { ObservabilityStackProps } from '../observability/stack/observability-stack-props';
import { resolveStack } from '../observability/stack/resolve-stack';

/** A unit with the dashboards of each project. They are made together, when the first of them is rendered. */
export function planDashboards(
  observed: ObservabilityStackProps,
  projects: readonly string[],
  part: (name: string) => Unit,
): readonly PlannedUnit[] {
  let made: { readonly namespace: string; readonly of: ReturnType<typeof projectDashboards> } | undefined;
  const make = () => {
    const stack = resolveStack(observed);
    return { namespace: stack.namespace, of: projectDashboards(stack) };
  };
  return projects.map((project) => ({
    unit: part(names.dashboards(project)),
    build: (chart) => {
      const { namespace, of } = (made ??= make());
      return new ProjectDashboards(chart, 'dashboards', { namespace, configMaps: of.get(project) ?? [] });
    },
  }));
}
