/**
 * Ports of Istio's proxies and control plane that policies open and definitions may not use
 * (https://istio.io/latest/docs/ops/deployment/application-requirements/).
 */
export const meshPorts = {
  /** Metrics of the application and its proxy merged, in plain text, never captured by the proxy. */
  mergedMetrics: 15020,
  /** Readiness of a proxy. */
  proxyHealth: 15021,
  proxyMetrics: 15090,
  /** istiod: configuration and certificates for proxies. */
  controlPlane: 15012,
  controlPlaneMetrics: 15014,
  /** istiod: injection and validation, called by the API server. */
  controlPlaneWebhook: 15017,
  /** Ports that gateway pods listen on; their Services map 80 and 443 to them. */
  gatewayHttp: 8080,
  gatewayHttps: 8443,
  /** What a proxy itself listens on, and for what: nothing else in its pod can. */
  reserved: {
    15000: 'administration',
    15001: 'outgoing traffic',
    15002: 'failure detection',
    15004: 'debugging',
    15006: 'incoming traffic',
    15008: 'tunnels',
    15020: 'metrics',
    15021: 'health checks',
    15053: 'name resolution',
    15090: 'metrics of its own',
  } as Readonly<Record<number, string>>,
} as const;
