import type { synthStack } from './observed';

export interface ParsedPanel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly datasource: unknown;
  readonly targets: readonly {
    readonly refId: string;
    readonly expr: string;
    readonly datasource: unknown;
  }[];
}

export interface ParsedDashboard {
  readonly configMap: string;
  readonly bytes: number;
  readonly uid: string;
  readonly editable: boolean;
  readonly rows: readonly string[];
  readonly ids: readonly number[];
  /** Of all rows, folded ones included. */
  readonly panels: readonly ParsedPanel[];
}

interface Row {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly panels?: readonly ParsedPanel[];
}

/** The dashboards of a stack, as Grafana would read them. */
export function dashboardsOf({ all }: ReturnType<typeof synthStack>): ParsedDashboard[] {
  return all
    .filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('grafana-dashboards'))
    .map((object) => {
      const text = (object['data'] as Record<string, string>)['dashboard.json'] ?? '';
      const { uid, editable, panels } = JSON.parse(text) as {
        readonly uid: string;
        readonly editable: boolean;
        readonly panels: readonly (Row | ParsedPanel)[];
      };
      const everything = panels.flatMap((panel) => [panel, ...(('panels' in panel && panel.panels) || [])]);
      return {
        configMap: object.metadata.name,
        bytes: Buffer.byteLength(text),
        uid,
        editable,
        rows: everything.filter(({ type }) => type === 'row').map(({ title }) => title),
        ids: everything.map(({ id }) => id),
        panels: everything.filter((panel): panel is ParsedPanel => panel.type !== 'row'),
      };
    });
}
