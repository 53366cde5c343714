import { dashboardModel } from './dashboard-json';
import type { DashboardModel } from './dashboard-model';
import { meshDashboard } from './mesh-dashboard';
import { projectDashboard } from './project-dashboard';
import { oncePer } from '../stack/once-per';
import type { Stack } from '../stack/stack';

/** A dashboard and where it is: a folder of Grafana, and the end of the name of its ConfigMap. */
export interface DashboardFile {
  readonly folder: string;
  readonly suffix: string;
  /** Project that it belongs to; undefined for the platform's. */
  readonly project: string | undefined;
  readonly model: DashboardModel;
}

/** Every dashboard of a stack: one for the mesh and one for each project, each in a folder of its own. */
export const dashboardFiles = oncePer((stack: Stack): readonly DashboardFile[] => [
  // No project has a name with a capital.
  { folder: 'Mesh', suffix: '', project: undefined, model: dashboardModel(meshDashboard(stack)) },
  ...stack.projects.map((project) => ({
    folder: project,
    suffix: `-${project}`,
    project,
    model: dashboardModel(projectDashboard(stack, project)),
  })),
]);
