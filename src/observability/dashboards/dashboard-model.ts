import {
  DashboardBuilder,
  DashboardCursorSync,
  RowBuilder,
  type Dashboard as GrafanaDashboard,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { Dashboard } from './dashboard';
import { linkBuilder } from './link-builder';
import { panelBuilder } from './panel-builder';
import type { Section } from './panel';
import { variableBuilder } from './variable-builder';

/** Columns of Grafana's grid: three panels a line. */
const columns = 24;
const perLine = 3;
const size = { w: columns / perLine, h: 8 };

/**
 * The dashboard in Grafana's own model, schema v1, which is what files are provisioned in
 * (https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/). Places and
 * identifiers, which the library leaves open, follow from the order, so equal input gives equal output.
 */
export function dashboardModel(dashboard: Dashboard): GrafanaDashboard {
  const builder = new DashboardBuilder(dashboard.title)
    .uid(dashboard.uid)
    .description(dashboard.description)
    .tags(['meshwright', ...dashboard.tags])
    .readonly()
    .tooltip(DashboardCursorSync.Crosshair)
    .timezone('browser')
    .refresh('1m')
    .time({ from: 'now-6h', to: 'now' })
    .variables(dashboard.variables.map(variableBuilder))
    .links(dashboard.links.map(linkBuilder));
  const place = { id: 1, top: 0 };
  for (const section of dashboard.sections) {
    if (section.panels.length > 0) addSection(builder, section, place);
  }
  const model = builder.build();
  // Where they have always been: above the panels, not in a menu as the library would have it.
  for (const link of model.links ?? []) delete link.placement;
  return model;
}

/** Adds a row and its panels, line by line, and moves `place` on. */
function addSection(
  builder: DashboardBuilder,
  { title, collapsed, panels }: Section,
  place: { id: number; top: number },
): void {
  const row = new RowBuilder(title)
    .id(place.id++)
    .collapsed(collapsed)
    .gridPos({ x: 0, y: place.top, w: columns, h: 1 });
  const top = place.top + 1;
  const placed = panels.map((panel, index) =>
    panelBuilder(panel)
      .id(place.id++)
      .gridPos({ x: (index % perLine) * size.w, y: top + Math.floor(index / perLine) * size.h, ...size }),
  );
  if (collapsed) for (const panel of placed) row.withPanel(panel);
  builder.withRow(row);
  if (!collapsed) for (const panel of placed) builder.withPanel(panel);
  // What is folded away takes no room.
  place.top = collapsed ? top : top + Math.ceil(panels.length / perLine) * size.h;
}
