import type { Runtime } from '../../definition/runtime';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Metrics, MetricsDialect } from '../../model/metrics';
import type { Port } from '../../model/port';
import { portNumber } from './port-number';
import { springBoot } from './runtimes/spring-boot';

/** Where the application's own metrics are, and what writes them. */
export function placeMetrics(
  { metrics: written }: ServiceSettings,
  ports: readonly Port[],
  runtime: Runtime,
): Metrics | undefined {
  if (written === undefined || written === false) return undefined;
  const port = portNumber(written.port, ports);
  if (port === undefined) return undefined;
  const { path, names } = written;
  return { port, path, dialect: dialectOf(runtime), ...(names === undefined ? {} : { names }) };
}

/** Of Java only Spring Boot is known to use Micrometer. */
function dialectOf(runtime: Runtime): MetricsDialect | undefined {
  switch (runtime.runtime) {
    case 'java':
      return springBoot(runtime) === undefined ? undefined : 'micrometer';
    case 'image':
      return undefined;
    case 'node':
    case 'python':
    case 'go':
    case 'dotnet':
    case 'nginx':
      return runtime.runtime;
  }
}
