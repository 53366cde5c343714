import { names } from '../../../conventions/names';
import { telemetryNames } from '../../../conventions/telemetry-names';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** A part of the observability namespace that pods of a service send to. */
interface TelemetryWay {
  /** Value of `app.kubernetes.io/name` of its pods, and the port of them. */
  readonly component: string;
  readonly port: number;
  /** Host that proxies must know. */
  readonly host: string;
}

/** Where pods of a service send spans and logs: the proxy what the mesh traces, the application what it declares. */
export function telemetryWays({
  namespace,
  telemetry,
  traced,
  logPort,
}: MeshServiceSettings): readonly TelemetryWay[] {
  const { collector, intake, grpcPort, httpPort, intakeOf } = telemetryNames;
  const at = (component: string, port: number, service = component) => ({
    component,
    port,
    host: names.host(service, names.observabilityNamespace),
  });
  return [
    ...(traced ? [at(collector, grpcPort)] : []),
    ...(telemetry.spans ? [at(collector, httpPort)] : []),
    ...(telemetry.logs && logPort !== undefined ? [at(intake, logPort, intakeOf(namespace))] : []),
  ];
}
