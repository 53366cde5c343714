import type { DashboardFolder } from './dashboard-folder';

/** File of a project's own dashboard: no service has a name with an underscore. */
export const projectFile = '_project.json';
export const serviceFile = (service: string): string => `${service}.json`;

/** So many of some 30 KB that they stay below what `kubectl apply` can remember of an object, 256 KiB. */
const mostPerConfigMap = 7;

/**
 * The folder of a project with these services. Its dashboards are dealt to ConfigMaps in their order and by their
 * number, so that what mounts them need not know them.
 */
export function projectFolder(project: string, services: readonly string[]): DashboardFolder {
  const keys = [projectFile, ...services.map(serviceFile)];
  const name = `grafana-dashboards-${project}`;
  const configMaps = Array.from({ length: Math.ceil(keys.length / mostPerConfigMap) }, (_, index) => ({
    // A dot, as no project has one in its name: `a-2` may be another project.
    name: index === 0 ? name : `${name}.${index + 1}`,
    keys: keys.slice(index * mostPerConfigMap, (index + 1) * mostPerConfigMap),
  }));
  return { title: project, volume: `dashboards-${project}`, configMaps };
}
