import { once } from 'node:events';
import { createServer } from 'node:http';

/** A pod of the test: where it is, and what share of its requests it fails. */
export interface Pod {
  readonly namespace: string;
  readonly name: string;
  readonly service: string;
  /** An address of the loopback: the port is the one that the stack's relabeling sets. */
  readonly address: string;
  readonly port: number;
  /** Requests that it fails, each second of its life, of 100. */
  readonly failed: number;
}

/** The counters of a pod after some seconds, as Istio's proxy and Micrometer write them, without HELP and TYPE. */
export function counters({ namespace, service, failed }: Pod, seconds: number) {
  const requests = (code: string, value: number) => ({
    name: 'istio_requests_total',
    labels: {
      reporter: 'destination',
      source_workload: 'gateway-public',
      source_workload_namespace: 'istio-ingress',
      destination_workload: service,
      destination_workload_namespace: namespace,
      destination_service: `${service}.${namespace}.svc.cluster.local`,
      destination_service_name: service,
      destination_service_namespace: namespace,
      request_protocol: 'http',
      response_code: code,
      response_flags: '-',
      connection_security_policy: 'mutual_tls',
    },
    value,
  });
  return [
    requests('200', seconds * (100 - failed)),
    requests('503', seconds * failed),
    { name: 'jvm_threads_live_threads', labels: {}, value: 42 },
    // Whose series these are is not for the application to say.
    {
      name: 'jvm_memory_used_bytes',
      labels: {
        area: 'heap',
        id: 'G1 Eden Space',
        project: 'risk',
        environment: 'dev',
        namespace: 'risk-dev',
      },
      value: 1_000_000,
    },
  ];
}

/** `name{key="value"}`. */
export const series = (name: string, labels: Readonly<Record<string, string>>): string =>
  `${name}{${Object.entries(labels)
    .map(([key, value]) => `${key}="${value}"`)
    .join(',')}}`;

/** Starts to answer for a pod, which has run since `birth`, in seconds. */
export async function startPod(pod: Pod, birth: number): Promise<{ readonly stop: () => void }> {
  const server = createServer((request, response) => {
    if (request.url !== '/stats/prometheus') {
      response.writeHead(404).end();
      return;
    }
    const lines = counters(pod, Math.floor(Date.now() / 1000) - birth).map(
      ({ name, labels, value }) => `${series(name, labels)} ${value}\n`,
    );
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(lines.join(''));
  }).listen(pod.port, pod.address);
  await once(server, 'listening');
  return {
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
