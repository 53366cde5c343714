/** A dashboard as Grafana would read it, as far as tests ask. */
export interface ParsedDashboard {
  readonly uid: string;
  readonly title: string;
  readonly editable: boolean;
  readonly schemaVersion: number;
  readonly tags: readonly string[];
  readonly links: readonly ParsedLink[];
  readonly templating: {
    readonly list: readonly {
      readonly name: string;
      readonly type: string;
      readonly query: unknown;
      readonly refresh?: number;
    }[];
  };
  /** Rows and panels in their order, those of folded rows behind them. */
  readonly places: readonly ParsedPanel[];
  /** Without rows. */
  readonly panels: readonly ParsedPanel[];
  readonly rows: readonly string[];
  readonly queries: readonly string[];
}

interface ParsedLink {
  readonly type: string;
  readonly title: string;
  readonly url?: string;
  readonly tags: readonly string[];
  readonly keepTime: boolean;
  readonly includeVars: boolean;
}

interface ParsedPanel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly collapsed?: boolean;
  readonly panels?: readonly ParsedPanel[];
  readonly datasource: unknown;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly fieldConfig: { readonly defaults: { readonly unit: string } };
  readonly targets: readonly { readonly refId: string; readonly expr: string }[];
}

export function parseDashboard(text: string): ParsedDashboard {
  const model = JSON.parse(text) as Omit<ParsedDashboard, 'panels'> & { readonly panels: ParsedPanel[] };
  const places = model.panels.flatMap((place) => [place, ...(place.panels ?? [])]);
  const panels = places.filter(({ type }) => type !== 'row');
  return {
    ...model,
    places,
    panels,
    rows: places.filter(({ type }) => type === 'row').map(({ title }) => title),
    queries: panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  };
}
