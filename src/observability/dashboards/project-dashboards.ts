import { dashboardJson } from './dashboard-json';
import { projectDashboard } from './project-dashboard';
import { projectFile, projectFolder, serviceFile } from './project-folder';
import { serviceSubjects } from './service-subjects';
import { serviceTexts } from './service-texts';
import { oncePer } from '../stack/once-per';
import type { Stack } from '../stack/stack';

/** A ConfigMap of dashboards: file name -> text. */
export interface DashboardConfigMap {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The dashboards of every project and its services, in the ConfigMaps that its folder is made of. */
export const projectDashboards = oncePer(
  (stack: Stack): ReadonlyMap<string, readonly DashboardConfigMap[]> => {
    const textOf = serviceTexts(stack);
    return new Map(
      Array.from(serviceSubjects(stack), ([project, services]) => {
        const texts = new Map([
          [projectFile, dashboardJson(projectDashboard(stack, project, services))],
          ...services.map((service) => [serviceFile(service.name), textOf(service)] as const),
        ]);
        const { configMaps } = projectFolder(
          project,
          services.map(({ name }) => name),
        );
        return [
          project,
          configMaps.map(({ name, keys }) => ({
            name,
            files: Object.fromEntries(keys.map((key) => [key, texts.get(key) ?? ''])),
          })),
        ];
      }),
    );
  },
);
