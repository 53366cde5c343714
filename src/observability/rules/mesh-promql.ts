/** Metrics of the mesh as PromQL, one spelling for alerts and panels. */
export const meshPromql = {
  /**
   * Requests per second that reached the services of `selector`. Only the receiving proxy's count: the sending
   * one counts the same request again (https://istio.io/latest/docs/reference/config/metrics/).
   */
  requests: (selector: string, range: string, by: string) => rate(selector, range, by),
  /** Share of these requests that the server failed, 0 to 1; 0 and not nothing while none fails. */
  errorRatio: (selector: string, range: string, by: string) => {
    const all = rate(selector, range, by);
    return `(${rate(`${selector},response_code=~"5.."`, range, by)} or 0 * ${all}) / ${all}`;
  },
  /** Milliseconds within which `quantile` of the requests were answered. */
  latency: (quantile: number, selector: string, range: string, by: string) =>
    `histogram_quantile(${quantile}, sum by (le, ${by}) (rate(istio_request_duration_milliseconds_bucket{${received(selector)}}[${range}])))`,
  /** Bytes per second of connections that are not HTTP, both directions. */
  tcpBytes: (selector: string, range: string, by: string) =>
    `sum by (${by}) (rate(istio_tcp_received_bytes_total{${received(selector)}}[${range}])) + sum by (${by}) (rate(istio_tcp_sent_bytes_total{${received(selector)}}[${range}]))`,
} as const;

const received = (selector: string) => `job="mesh-pods",reporter="destination",${selector}`;

const rate = (selector: string, range: string, by: string) =>
  `sum by (${by}) (rate(istio_requests_total{${received(selector)}}[${range}]))`;
