/** Units of Grafana that panels use, a few of those that `@grafana/grafana-foundation-sdk/units` lists. */
export type PanelUnit =
  | 'reqps'
  | 'ops'
  | 'percentunit'
  | 'ms'
  | 's'
  | 'bytes'
  | 'Bps'
  | 'short'
  | 'dateTimeFromNow';

/** What one place of a dashboard shows, before it has that place. */
export interface Panel {
  readonly title: string;
  readonly description: string;
  readonly unit: PanelUnit;
  /** A graph over time, or the last value by itself. @default 'lines' */
  readonly kind?: 'lines' | 'number';
  /** Whether no value is below 0. @default true */
  readonly startsAtZero?: boolean;
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
