import { annotations } from '../../conventions/annotations';
import type { KubernetesObject } from '../../model/manifest';
import { anchored } from '../promql/matcher';
import { clusterStatistics, localRateLimits } from './catalogue/envoy-statistics';
import type { ClusterView } from './cluster-view';
import { exporter, type Exporter } from './exporter';
import { metrics } from './family';
import type { ObservedPods } from './pod-templates';

interface StatsMatcher {
  readonly inclusionRegexps?: readonly string[];
  readonly inclusionPrefixes?: readonly string[];
  readonly inclusionSuffixes?: readonly string[];
}

/** A host of no cluster: a matcher that names hosts is asked about those of this cluster too. */
const anyUpstream = 'outbound|8080||service.namespace.svc.cluster.local';

/** What a proxy calls the application beside it. */
const inbound = 'inbound|8080||';

/**
 * The statistics of Envoy that a pod asks Istio to export; without its asking there are none
 * (https://istio.io/latest/docs/ops/configuration/telemetry/envoy-stats/).
 */
export function envoyExporters(pods: ObservedPods, view: ClusterView): readonly Exporter[] {
  const text = pods.annotations[annotations.proxyConfig] ?? '';
  // What Meshwright renders is JSON, as its schemas hold no YAML in texts.
  if (!text.startsWith('{')) return [];
  const { proxyStatsMatcher } = JSON.parse(text) as { readonly proxyStatsMatcher?: StatsMatcher };
  if (proxyStatsMatcher === undefined) return [];
  const exported = exports(proxyStatsMatcher);
  const key = JSON.stringify(proxyStatsMatcher);
  const limits = (view.byKind.get('EnvoyFilter') ?? [])
    .filter((filter) => chooses(filter, pods))
    .flatMap(statPrefixes)
    .flatMap((prefix) =>
      localRateLimits
        .filter((what) => exported(`${prefix}.http_local_rate_limit.${what}`))
        .map((what) => `envoy_${prefix.replaceAll(/\W/g, '_')}_http_local_rate_limit_${what}`),
    );
  return [
    exporter(
      `envoy-clusters ${key}`,
      () => {
        const upstreams =
          key.includes('svc') && view.upstreams !== 'any' ? [...view.upstreams] : [anyUpstream];
        const chosen = clusterStatistics().filter(({ stat }) =>
          [...upstreams, inbound].some((upstream) => exported(`cluster.${upstream}.${stat}`)),
        );
        return metrics(chosen.map(({ metric }) => `envoy_cluster_${metric}`).join(' '));
      },
      [{ labels: new Map([['cluster_name', view.upstreams]]), open: false }],
    ),
    ...(limits.length === 0
      ? []
      : [exporter(`envoy-limits ${limits.join(' ')}`, () => metrics(limits.join(' ')))]),
  ];
}

function exports(matcher: StatsMatcher): (stat: string) => boolean {
  const { inclusionRegexps = [], inclusionPrefixes = [], inclusionSuffixes = [] } = matcher;
  const expressions = inclusionRegexps.map(anchored);
  return (stat) =>
    expressions.some((matches) => matches(stat)) ||
    inclusionPrefixes.some((prefix) => stat.startsWith(prefix)) ||
    inclusionSuffixes.some((suffix) => stat.endsWith(suffix));
}

function chooses(filter: KubernetesObject, { namespace, labels }: ObservedPods): boolean {
  const { workloadSelector } = (filter['spec'] ?? {}) as {
    readonly workloadSelector?: { readonly labels?: Readonly<Record<string, string>> };
  };
  return (
    filter.metadata.namespace === namespace &&
    Object.entries(workloadSelector?.labels ?? {}).every(([label, value]) => labels[label] === value)
  );
}

/** Only filters of local limits say one. */
function statPrefixes(filter: KubernetesObject): readonly string[] {
  const text = JSON.stringify(filter['spec']);
  if (!text.includes('local_ratelimit') && !text.includes('LocalRateLimit')) return [];
  return [...new Set([...text.matchAll(/"stat_?[pP]refix":"([^"]+)"/g)].map(([, prefix = '']) => prefix))];
}
