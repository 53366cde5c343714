import { oncePer } from '../stack/once-per';
import type { Stack } from '../stack/stack';
import type { DashboardContent } from './dashboard-content';
import { dashboardJson } from './dashboard-json';
import { meshDashboard } from './mesh-dashboard';
import { platformDashboard } from './platform-dashboard';
import { projectDashboards } from './project-dashboards';

/** A dashboard as it is provisioned. */
export interface DashboardFile {
  /** Project that it belongs to; undefined for the platform's. */
  readonly project: string | undefined;
  readonly model: DashboardContent;
}

/** Every dashboard of a stack, read back from the texts that Grafana gets. */
export const dashboardFiles = oncePer((stack: Stack): readonly DashboardFile[] => [
  ...[meshDashboard(stack), platformDashboard(stack)].map((dashboard) =>
    read(undefined, dashboardJson(dashboard)),
  ),
  ...Array.from(projectDashboards(stack)).flatMap(([project, configMaps]) =>
    configMaps.flatMap(({ files }) => Object.values(files).map((text) => read(project, text))),
  ),
]);

const read = (project: string | undefined, text: string): DashboardFile => ({
  project,
  model: JSON.parse(text) as DashboardContent,
});
