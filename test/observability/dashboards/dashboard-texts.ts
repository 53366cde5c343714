import { dashboardJson } from '../../../src/observability/dashboards/dashboard-json';
import { meshDashboard } from '../../../src/observability/dashboards/mesh-dashboard';
import { platformDashboard } from '../../../src/observability/dashboards/platform-dashboard';
import { projectDashboards } from '../../../src/observability/dashboards/project-dashboards';
import type { Stack } from '../../../src/observability/stack/stack';

/** Every dashboard of a stack as it is written, by ConfigMap and file. */
export function dashboardTexts(stack: Stack): Map<string, string> {
  return new Map([
    ['mesh', dashboardJson(meshDashboard(stack))],
    ['platform', dashboardJson(platformDashboard(stack))],
    ...stack.projects
      .flatMap((project) => projectDashboards(stack, project))
      .flatMap(({ name, files }) =>
        Object.entries(files).map(([file, text]) => [`${name}/${file}`, text] as const),
      ),
  ]);
}
