/** Keys of the annotations that Istio, Prometheus and Meshwright read, each spelled once. Values are strings. */
export const annotations = {
  /** Of a Service: namespaces whose proxies see it, joined by commas. */
  exportTo: 'networking.istio.io/exportTo',
  /** Of a pod, as are all below (https://istio.io/latest/docs/reference/config/annotations/). */
  nativeSidecar: 'sidecar.istio.io/nativeSidecar',
  /** All four or none: with any of them, Istio drops its defaults of the others (istio/istio#35905). */
  proxyCpu: 'sidecar.istio.io/proxyCPU',
  proxyMemory: 'sidecar.istio.io/proxyMemory',
  proxyCpuLimit: 'sidecar.istio.io/proxyCPULimit',
  proxyMemoryLimit: 'sidecar.istio.io/proxyMemoryLimit',
  /** Settings of the proxy itself, as YAML or JSON. */
  proxyConfig: 'proxy.istio.io/config',
  /** What becomes of the pod: `gateway` makes its own container the proxy. */
  injectionTemplates: 'inject.istio.io/templates',
  /** Ports that bypass the proxy, and all it takes in, joined by commas; `*` are all, nothing is none. */
  excludeInboundPorts: 'traffic.sidecar.istio.io/excludeInboundPorts',
  includeInboundPorts: 'traffic.sidecar.istio.io/includeInboundPorts',
  /** Addresses that the proxy takes connections to from the application; nothing is none. */
  includeOutboundRanges: 'traffic.sidecar.istio.io/includeOutboundIPRanges',
  /** Which parts a proxy is put together from; `gateway` for one that stands alone. */
  injectTemplates: 'inject.istio.io/templates',
  /** Of an AuthorizationPolicy that is only watched. */
  dryRun: 'istio.io/dry-run',
  scrape: 'prometheus.io/scrape',
  scrapePort: 'prometheus.io/port',
  scrapePath: 'prometheus.io/path',
  /** How an application names its own metrics (`dialect` of the model), and metrics beyond those, joined by commas. */
  metricsDialect: 'meshwright.dev/metrics',
  metricNames: 'meshwright.dev/metric-names',
  /** Secrets of the namespace that no manifest makes and a definition says are there, joined by commas. */
  givenSecrets: 'meshwright.dev/given-secrets',
  /** Fingerprint of the files a pod mounts, so that a change of them replaces it. */
  config: 'meshwright.dev/config',
  /** The same of one ConfigMap, where a pod mounts those of several owners. */
  configOf: (configMap: string) => `config.meshwright.dev/${configMap}`,
} as const;
