import { join } from 'node:path';
import { loadCode } from './load-code.mjs';

/**
 * @typedef {{ title: string, description: string, unit: string, x: number, y: number, w: number, h: number }} Panel
 * @typedef {{ title: string, folded: boolean, panels: readonly Panel[] }} Row
 */

/** A service with something for every row: what the figure of `docs/dashboards.md` shows. */
const service = {
  uid: 'petclinic_orders',
  project: 'petclinic',
  name: 'orders',
  namespaces: ['petclinic-prod'],
  runbook: 'https://wiki.company.com/petclinic',
  hasHttp: true,
  hasTcp: false,
  metrics: { port: 8080, path: '/actuator/prometheus', dialect: 'micrometer' },
  job: 'CronJob',
  versions: [],
  autoscaled: true,
  circuitBreaker: true,
  hasRetries: true,
  isLimited: true,
  hasObjectives: true,
  disks: ['volume-data'],
  hasCallees: true,
};

/**
 * The rows of the dashboard of a service, as the code in `src/` makes them.
 * @param {string} root of the repository
 * @returns {Promise<readonly Row[]>}
 */
export async function exampleDashboard(root) {
  const folder = join(root, 'src/observability/dashboards');
  const { serviceDashboard, dashboardModel } = await loadCode(
    folder,
    "export { serviceDashboard } from './service-dashboard'; export { dashboardModel } from './dashboard-model';",
  );
  return rowsOf(dashboardModel(serviceDashboard({}, service)).panels);
}

/**
 * Panels by the row that they stand under, at their place below its heading.
 * @param {readonly any[]} places
 */
function rowsOf(places) {
  const rows = [];
  for (const place of places) {
    if (place.type === 'row') {
      rows.push({
        title: place.title,
        folded: place.collapsed,
        top: place.gridPos.y + 1,
        panels: [...place.panels],
      });
    } else {
      rows.at(-1)?.panels.push(place);
    }
  }
  return rows.map(({ title, folded, top, panels }) => ({
    title,
    folded,
    panels: panels.map((panel) => ({
      title: panel.title,
      description: panel.description,
      unit: panel.fieldConfig.defaults.unit,
      ...panel.gridPos,
      y: panel.gridPos.y - top,
    })),
  }));
}
