import type { Dashboard } from './dashboard';
import type { dashboardModel } from './dashboard-model';

/**
 * The dashboard as the text of a file. A line for each panel and each query: short enough to hold a thousand of
 * them, and a changed query is one changed line.
 */
export function dashboardJson(dashboard: Dashboard): string {
  const { panels = [], ...head } = model()(dashboard);
  const fields = Object.entries(head).map(([key, value]) => `"${key}":${JSON.stringify(value)}`);
  return `{\n${[...fields, `"panels":${list(panels.map(panelText))}`].join(',\n')}\n}\n`;
}

/** Loaded with the first dashboard: commands that make none need not wait for the library. */
const model = (): typeof dashboardModel =>
  (require('./dashboard-model') as typeof import('./dashboard-model')).dashboardModel;

type Placed = NonNullable<ReturnType<typeof dashboardModel>['panels']>[number];

function panelText(panel: Placed): string {
  const { panels, targets, ...own } = panel as Placed & { panels?: Placed[]; targets?: unknown[] };
  const nested = [
    ...(targets === undefined ? [] : [`"targets":${list(targets.map((target) => JSON.stringify(target)))}`]),
    ...(panels === undefined ? [] : [`"panels":${list(panels.map(panelText))}`]),
  ];
  return `${[JSON.stringify(own).slice(0, -1), ...nested].join(',')}}`;
}

const list = (items: readonly string[]): string => (items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`);
