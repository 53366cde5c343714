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
  reserved: [15000, 15001, 15002, 15004, 15006, 15008, 15020, 15021, 15053, 15090],
} as const;
