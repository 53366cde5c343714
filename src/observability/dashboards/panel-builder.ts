import {
  BigValueGraphMode,
  LegendDisplayMode,
  LegendPlacement,
  ReduceDataOptionsBuilder,
  SortOrder,
  TooltipDisplayMode,
  VisibilityMode,
  VizLegendOptionsBuilder,
  VizTooltipOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder as StatBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as TimeseriesBuilder } from '@grafana/grafana-foundation-sdk/timeseries';
import { dataSources } from '../stack/components';
import type { Panel } from './panel';

/** The library's builder of a panel, without its place. */
export function panelBuilder(panel: Panel): StatBuilder | TimeseriesBuilder {
  const builder = panel.kind === 'number' ? numberBuilder() : linesBuilder();
  builder.title(panel.title).description(panel.description).unit(panel.unit).datasource(dataSources.metrics);
  // A budget that is overdrawn is below, and a moment in time is no amount.
  if (panel.startsAtZero !== false) builder.min(0);
  panel.queries.forEach(({ expr, legend }, index) => {
    const query = new DataqueryBuilder()
      .refId(String.fromCodePoint('A'.charCodeAt(0) + index))
      .expr(expr)
      .legendFormat(legend);
    builder.withTarget(panel.kind === 'number' ? query.instant() : query.range());
  });
  return builder;
}

const numberBuilder = (): StatBuilder =>
  new StatBuilder()
    .graphMode(BigValueGraphMode.None)
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']));

const linesBuilder = (): TimeseriesBuilder =>
  new TimeseriesBuilder()
    .lineWidth(1)
    .fillOpacity(8)
    .showPoints(VisibilityMode.Never)
    .legend(
      new VizLegendOptionsBuilder()
        .displayMode(LegendDisplayMode.List)
        .placement(LegendPlacement.Bottom)
        .showLegend(true)
        .calcs([]),
    )
    .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi).sort(SortOrder.Descending));
