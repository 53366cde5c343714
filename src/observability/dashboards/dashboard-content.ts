/**
 * A dashboard in Grafana's JSON model, as far as checks read it
 * (https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/).
 */
export interface DashboardContent {
  readonly uid: string;
  readonly title: string;
  readonly templating: { readonly list: readonly VariableContent[] };
  readonly panels: readonly PanelContent[];
  readonly [field: string]: unknown;
}

interface VariableContent {
  readonly name: string;
  readonly type: string;
  readonly options?: readonly { readonly value: string | readonly string[] }[];
  readonly includeAll?: boolean;
  readonly allValue?: string;
}

/** A panel, or a row with the panels that are folded away in it. */
export interface PanelContent {
  readonly title?: string;
  readonly panels?: readonly PanelContent[];
  readonly targets?: readonly { readonly expr?: string; readonly legendFormat?: string }[];
}
