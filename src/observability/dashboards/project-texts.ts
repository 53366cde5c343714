import { oncePer } from '../stack/once-per';
import type { Stack } from '../stack/stack';
import { dashboardJson } from './dashboard-json';
import { projectDashboard } from './project-dashboard';
import { serviceSubjects } from './service-subjects';

/** The dashboard of every project, as Grafana gets it. */
export const projectTexts = oncePer(
  (stack: Stack): ReadonlyMap<string, string> =>
    new Map(
      Array.from(serviceSubjects(stack), ([project, services]) => [
        project,
        dashboardJson(projectDashboard(stack, project, services)),
      ]),
    ),
);
