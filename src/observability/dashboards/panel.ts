/** Units of https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts. */
type Unit = 'reqps' | 'percentunit' | 'ms' | 'Bps' | 'short';

/** A graph over time, before it has its place on a dashboard. */
export interface Panel {
  readonly title: string;
  readonly description: string;
  readonly unit: Unit;
  readonly queries: readonly {
    readonly expr: string;
    /** Template of a line's name: `{{service}}`. */
    readonly legend: string;
  }[];
}

/** Panels under a common heading; collapsed ones ask Prometheus only when opened. */
export interface Section {
  readonly title: string;
  readonly collapsed: boolean;
  readonly panels: readonly Panel[];
}
