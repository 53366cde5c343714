import type { DashboardModel } from './dashboard-model';
import { datasource } from './dashboard-variable';
import type { Panel, Section } from './panel';

export interface Dashboard {
  /** Lasting address; at most 40 characters. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly variables: readonly unknown[];
  readonly sections: readonly Section[];
}

/** Grafana's grid is 24 wide: three panels a line. */
const perLine = 3;
const panelSize = { w: 24 / perLine, h: 8 };
const rowSize = { w: 24, h: 1 };

/**
 * The dashboard in Grafana's JSON model
 * (https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/). Places and
 * identifiers follow from the order, so equal input gives equal text.
 */
export function dashboardModel({ uid, title, description, variables, sections }: Dashboard): DashboardModel {
  return {
    uid,
    title,
    description,
    tags: ['meshwright'],
    schemaVersion: 39,
    editable: false,
    graphTooltip: 1,
    timezone: 'browser',
    refresh: '1m',
    time: { from: 'now-6h', to: 'now' },
    annotations: { list: [] },
    links: [],
    templating: { list: variables as DashboardModel['templating']['list'] },
    panels: place(sections) as DashboardModel['panels'],
  };
}

/** The file of a dashboard. */
export const dashboardText = (model: DashboardModel): string => `${JSON.stringify(model, undefined, 1)}\n`;

function place(sections: readonly Section[]): unknown[] {
  let nextId = 1;
  let top = 0;
  return sections.flatMap((section) => {
    const row = {
      id: nextId++,
      type: 'row',
      title: section.title,
      collapsed: section.collapsed,
      gridPos: { x: 0, y: top, ...rowSize },
    };
    top += rowSize.h;
    const panels = section.panels.map((panel, index) => {
      const line = Math.floor(index / perLine);
      return timeseries(nextId++, panel, { x: (index % perLine) * panelSize.w, y: top + line * panelSize.h });
    });
    // What is folded away takes no room.
    if (section.collapsed) {
      return [{ ...row, panels }];
    }
    top += Math.ceil(panels.length / perLine) * panelSize.h;
    return [{ ...row, panels: [] }, ...panels];
  });
}

function timeseries(id: number, panel: Panel, position: { readonly x: number; readonly y: number }): unknown {
  return {
    id,
    type: 'timeseries',
    title: panel.title,
    description: panel.description,
    datasource,
    gridPos: { ...position, ...panelSize },
    fieldConfig: {
      defaults: {
        unit: panel.unit,
        min: 0,
        custom: { drawStyle: 'line', lineWidth: 1, fillOpacity: 8, showPoints: 'never' },
      },
      overrides: [],
    },
    options: {
      legend: { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] },
      tooltip: { mode: 'multi', sort: 'desc' },
    },
    targets: panel.queries.map(({ expr, legend }, index) => ({
      refId: String.fromCodePoint('A'.charCodeAt(0) + index),
      datasource,
      expr,
      legendFormat: legend,
      range: true,
    })),
  };
}
