import type { ServiceSettings } from '../../definition/service-definition';
import type { Metrics } from '../../model/metrics';
import type { Port } from '../../model/port';
import { portNumber } from './port-number';

/** Where the application's own metrics are. */
export function placeMetrics(
  { metrics: written }: ServiceSettings,
  ports: readonly Port[],
): Metrics | undefined {
  const port = written === undefined || written === false ? undefined : portNumber(written.port, ports);
  return port === undefined || written === undefined || written === false
    ? undefined
    : { port, path: written.path };
}
