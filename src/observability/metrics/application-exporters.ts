import { annotations } from '../../conventions/annotations';
import type { MetricsDialect } from '../../model/metrics';
import { dotnet } from './catalogue/dotnet';
import { go } from './catalogue/go';
import { micrometer } from './catalogue/micrometer';
import { nginx } from './catalogue/nginx';
import { node } from './catalogue/node';
import { python } from './catalogue/python';
import { exporter, type Exporter } from './exporter';
import { openMetrics, type Family } from './family';
import type { ObservedPods } from './pod-templates';

const dialects: Readonly<Record<MetricsDialect, () => readonly Family[]>> = {
  micrometer,
  node,
  python,
  go,
  dotnet,
  nginx,
};

const isDialect = (text: string | undefined): text is MetricsDialect =>
  text !== undefined && text in dialects;

/** What an application says of itself, by the dialect and names on its pods. */
export function applicationExporters({ annotations: all }: ObservedPods): readonly Exporter[] {
  if (all[annotations.scrapePort] === undefined) return [];
  const dialect = all[annotations.metricsDialect];
  const names = all[annotations.metricNames];
  return [
    ...(isDialect(dialect) ? [exporter(`dialect ${dialect}`, dialects[dialect])] : []),
    ...(names === undefined ? [] : [exporter(`names ${names}`, () => openMetrics(names.split(',')))]),
  ];
}
