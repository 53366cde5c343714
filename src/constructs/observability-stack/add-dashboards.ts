import type { Construct } from 'constructs';
import { addConfigMap } from './add-config-map';
import { components } from '../../observability/stack/components';
import { dashboardFiles } from '../../observability/dashboards/dashboard-files';
import { dashboardText } from '../../observability/dashboards/dashboard-json';
import type { Stack } from '../../observability/stack/stack';

/** A folder of Grafana: the ConfigMap with its dashboard, and the volume that brings it. */
export interface DashboardFolder {
  readonly folder: string;
  readonly volume: string;
  readonly configMap: string;
}

/** Adds a ConfigMap for each dashboard, one for the mesh and one for each project, each in a folder of its own. */
export function addDashboards(scope: Construct, stack: Stack): DashboardFolder[] {
  const add = (folder: string, suffix: string, json: string): DashboardFolder => {
    const name = `grafana-dashboards${suffix}`;
    addConfigMap(scope, stack, components.grafana.name, name, { 'dashboard.json': json });
    return { folder, volume: `dashboards${suffix}`, configMap: name };
  };
  return dashboardFiles(stack).map(({ folder, suffix, model }) => add(folder, suffix, dashboardText(model)));
}
