import { type DashboardFolder, platformFolder } from './dashboard-folder';
import { projectFolder } from './project-folder';
import type { Stack } from '../stack/stack';

/** Every folder that Grafana shows: the platform's, and one for each project. */
export function dashboardFolders({
  projects,
  services,
}: Pick<Stack, 'projects' | 'services'>): DashboardFolder[] {
  const namesOf = new Map(projects.map((project) => [project, new Set<string>()]));
  for (const { project, name } of services) namesOf.get(project)?.add(name);
  return [
    platformFolder,
    ...Array.from(namesOf, ([project, found]) => projectFolder(project, [...found].sort())),
  ];
}
