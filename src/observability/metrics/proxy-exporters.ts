import type { LabelMap, LabelRow, LabelValues } from '../promql/label-row';
import { istioProxy, istioStandard } from './catalogue/istio-proxy';
import type { ClusterView } from './cluster-view';
import { envoyExporters } from './envoy-exporters';
import { exporter, type Exporter } from './exporter';
import type { ObservedPods } from './pod-templates';
import { labels } from '../../conventions/labels';

/** What the proxy of a pod says; of pods that no manifest makes, whatever a proxy can say. */
export function proxyExporters(pods: ObservedPods | undefined, view: ClusterView): readonly Exporter[] {
  return [
    exporter('istio-standard', istioStandard, traffic(pods, view)),
    exporter('istio-proxy', istioProxy),
    ...(pods === undefined ? [] : envoyExporters(pods, view)),
  ];
}

/** A pod tells of requests twice: as their source and as their destination. */
function traffic(pods: ObservedPods | undefined, view: ClusterView): readonly LabelRow[] {
  const self = pods && own(pods);
  const { workloads: workload, namespaces: namespace, canonicalServices: service } = view;
  const anybody: Side = { workload, namespace, service };
  const services: readonly [string, LabelValues][] = [
    ['destination_service_name', view.serviceNames],
    ['destination_service', view.serviceHosts],
    ['destination_service_namespace', namespace],
  ];
  return (['source', 'destination'] as const).map((reporter) => {
    const other = reporter === 'source' ? 'destination' : 'source';
    const all: LabelMap = new Map([
      ['reporter', new Set([reporter])],
      ...side(reporter, self ?? anybody),
      ...side(other, anybody),
      ...services,
    ]);
    return { labels: all, open: false };
  });
}

interface Side {
  readonly workload: LabelValues;
  readonly namespace: LabelValues;
  readonly service: LabelValues;
}

const own = ({ workload, namespace, labels: all }: ObservedPods): Side => ({
  workload: new Set([workload]),
  namespace: new Set([namespace]),
  service: new Set([all[labels.service] ?? workload]),
});

const side = (name: string, { workload, namespace, service }: Side): [string, LabelValues][] => [
  [`${name}_workload`, workload],
  [`${name}_workload_namespace`, namespace],
  [`${name}_canonical_service`, service],
];
