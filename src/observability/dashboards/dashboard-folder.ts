/** A folder of Grafana: the volume that brings it, and the ConfigMaps that this is made of. */
export interface DashboardFolder {
  /** Title, and name of the directory. */
  readonly title: string;
  readonly volume: string;
  readonly configMaps: readonly { readonly name: string; readonly keys: readonly string[] }[];
}

/** The folder of the dashboards that belong to no project: no project has a name with a capital. */
export const platformFolder: DashboardFolder = {
  title: 'Platform',
  volume: 'dashboards',
  configMaps: [{ name: 'grafana-dashboards', keys: ['mesh.json', 'platform.json'] }],
};
