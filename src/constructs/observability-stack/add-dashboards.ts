import type { Construct } from 'constructs';
import { addConfigMap } from './add-config-map';
import { components } from '../../observability/stack/components';
import { dashboardJson } from '../../observability/dashboards/dashboard-json';
import { meshDashboard } from '../../observability/dashboards/mesh-dashboard';
import { platformDashboard } from '../../observability/dashboards/platform-dashboard';
import { platformFolder } from '../../observability/dashboards/dashboard-folder';
import type { Stack } from '../../observability/stack/stack';

/** Adds the dashboards that belong to no project. Those of projects are {@link ProjectDashboards}. */
export function addDashboards(scope: Construct, stack: Stack): void {
  const texts = [meshDashboard(stack), platformDashboard(stack)].map(dashboardJson);
  for (const { name, keys } of platformFolder.configMaps) {
    const files = Object.fromEntries(keys.map((key, index) => [key, texts[index] ?? '']));
    addConfigMap(scope, stack, components.grafana.name, name, files);
  }
}
