import type { Stack } from '../stack/stack';
import { projectFile, projectFolder, serviceFile } from './project-folder';
import { projectTexts } from './project-texts';
import { serviceSubjects } from './service-subjects';
import { serviceTexts } from './service-texts';

/** A ConfigMap of dashboards: file name -> text. */
export interface DashboardConfigMap {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The dashboards of a project and its services, in the ConfigMaps that its folder is made of. They are not remembered:
 * those of all projects are most of what a cluster holds.
 */
export function projectDashboards(stack: Stack, project: string): readonly DashboardConfigMap[] {
  const services = serviceSubjects(stack).get(project);
  if (services === undefined) return [];
  const textOf = serviceTexts(stack);
  const texts = new Map([
    [projectFile, projectTexts(stack).get(project) ?? ''],
    ...services.map((service) => [serviceFile(service.name), textOf(service)] as const),
  ]);
  const { configMaps } = projectFolder(
    project,
    services.map(({ name }) => name),
  );
  return configMaps.map(({ name, keys }) => ({
    name,
    files: Object.fromEntries(keys.map((key) => [key, texts.get(key) ?? ''])),
  }));
}
