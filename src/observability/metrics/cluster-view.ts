import { groupBy } from '../../conventions/group-by';
import type { KubernetesObject } from '../../model/manifest';
import type { LabelValues } from '../promql/label-row';
import { names } from '../../conventions/names';
import { labels } from '../../conventions/labels';
import { podTemplates, type ObservedPods } from './pod-templates';

/** The objects of a cluster, as exporters see them. */
export interface ClusterView {
  readonly objects: readonly KubernetesObject[];
  readonly byKind: ReadonlyMap<string, readonly KubernetesObject[]>;
  readonly pods: readonly ObservedPods[];
  readonly podsByNamespace: ReadonlyMap<string, readonly ObservedPods[]>;
  /** What proxies call workloads, namespaces and services that they send to or hear from. */
  readonly workloads: LabelValues;
  readonly namespaces: LabelValues;
  readonly canonicalServices: LabelValues;
  readonly serviceNames: LabelValues;
  readonly serviceHosts: LabelValues;
  /** Upstream clusters as Envoy names them: `outbound|8080|v1|orders.shop.svc.cluster.local`. */
  readonly upstreams: LabelValues;
}

interface ServiceObject {
  readonly spec?: { readonly ports?: readonly { readonly port: number }[] };
}

interface EntryObject {
  readonly spec?: {
    readonly hosts?: readonly string[];
    readonly ports?: readonly { readonly number: number }[];
  };
}

interface DestinationObject {
  readonly spec?: { readonly host?: string; readonly subsets?: readonly { readonly name: string }[] };
}

/** Names that Istio gives to what it does not know (https://istio.io/latest/docs/reference/config/metrics/). */
const unknown = 'unknown';
const passthrough = ['PassthroughCluster', 'BlackHoleCluster', 'InboundPassthroughCluster', unknown];

export function viewCluster(objects: readonly KubernetesObject[]): ClusterView {
  const byKind = groupBy(objects, ({ kind }) => kind);
  const pods = podTemplates(objects);
  const services = byKind.get('Service') ?? [];
  const entries = byKind.get('ServiceEntry') ?? [];
  const hosts = services.map(({ metadata }) => names.host(metadata.name, metadata.namespace ?? ''));
  const entryHosts = entries.flatMap((entry) => (entry as EntryObject).spec?.hosts ?? []);
  const isOpen = entryHosts.some((host) => host.startsWith('*'));
  const listed = (values: readonly string[]): LabelValues => (isOpen ? 'any' : new Set(values));
  return {
    objects,
    byKind,
    pods,
    podsByNamespace: groupBy(pods, ({ namespace }) => namespace),
    workloads: new Set([...pods.map(({ workload }) => workload), unknown]),
    namespaces: new Set([...pods.map(({ namespace }) => namespace), unknown]),
    canonicalServices: new Set([...pods.flatMap((one) => one.labels[labels.service] ?? []), unknown]),
    serviceNames: listed([...services.map(({ metadata }) => metadata.name), ...entryHosts, ...passthrough]),
    serviceHosts: listed([...hosts, ...entryHosts, ...passthrough]),
    upstreams: listed([...upstreams(services, entries, byKind.get('DestinationRule') ?? []), ...passthrough]),
  };
}

function upstreams(
  services: readonly KubernetesObject[],
  entries: readonly KubernetesObject[],
  rules: readonly KubernetesObject[],
): readonly string[] {
  const subsets = new Map(
    rules.map((rule) => {
      const { host = '', subsets: all = [] } = (rule as DestinationObject).spec ?? {};
      return [host, all.map(({ name }) => name)];
    }),
  );
  const of = (host: string, ports: readonly number[]) =>
    ports.flatMap((port) =>
      ['', ...(subsets.get(host) ?? [])].map((subset) => `outbound|${port}|${subset}|${host}`),
    );
  return [
    ...services.flatMap((service) =>
      of(
        names.host(service.metadata.name, service.metadata.namespace ?? ''),
        ((service as ServiceObject).spec?.ports ?? []).map(({ port }) => port),
      ),
    ),
    ...entries.flatMap((entry) => {
      const { hosts = [], ports = [] } = (entry as EntryObject).spec ?? {};
      return hosts.flatMap((host) =>
        of(
          host,
          ports.map(({ number }) => number),
        ),
      );
    }),
  ];
}
