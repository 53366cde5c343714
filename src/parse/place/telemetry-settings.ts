import { names } from '../../conventions/names';
import { telemetryNames } from '../../conventions/telemetry-names';
import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { LogIntake } from '../../model/log-intake';
import { springBoot } from './runtimes/spring-boot';

const endpoint = `http://${names.host(telemetryNames.collector, names.observabilityNamespace)}:${telemetryNames.httpPort}`;

/** What a service is told of where its spans and logs go, below what people say. */
export function telemetrySettings(
  { runtime, tracing, logs }: ServiceDefinition,
  service: string,
  sampling: number,
  intake: LogIntake | undefined,
): ServiceSettings {
  const boot = runtime.runtime === 'java' ? springBoot(runtime) : undefined;
  return {
    env: {
      ...(tracing === true ? { ...spans(boot, service, sampling / 100) } : {}),
      ...(logs === 'intake' && intake !== undefined
        ? {
            [telemetryNames.intakeHostVariable]: intake.host,
            [telemetryNames.intakePortVariable]: String(intake.port),
          }
        : {}),
    },
  };
}

/**
 * Both formats go out, so that what only knows B3 goes on with a trace; of what comes in, the W3C's counts, because
 * that is the one that proxies renew on the way. Whether a trace is kept is decided where it begins; the share is for
 * those that begin in the application, such as a timer's.
 */
function spans(boot: number | undefined, service: string, share: number): Readonly<Record<string, string>> {
  if (boot !== undefined && boot >= 301) {
    // https://docs.spring.io/spring-boot/reference/actuator/tracing.html
    return {
      [boot >= 400
        ? 'MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT'
        : 'MANAGEMENT_OTLP_TRACING_ENDPOINT']: `${endpoint}/v1/traces`,
      MANAGEMENT_TRACING_PROPAGATION_CONSUME: 'W3C,B3,B3_MULTI',
      MANAGEMENT_TRACING_PROPAGATION_PRODUCE: 'W3C,B3_MULTI',
      MANAGEMENT_TRACING_SAMPLING_PROBABILITY: String(share),
    };
  }
  // https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
  return {
    OTEL_SERVICE_NAME: service,
    OTEL_TRACES_EXPORTER: 'otlp',
    OTEL_METRICS_EXPORTER: 'none',
    OTEL_LOGS_EXPORTER: 'none',
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
    // The last one that finds something wins.
    OTEL_PROPAGATORS: 'b3multi,tracecontext,baggage',
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: String(share),
    // Sleuth, which Spring Boot 2 has in place of Micrometer's tracing, knows B3 only unless told.
    ...(boot !== undefined && boot >= 200 && boot < 300 ? { SPRING_SLEUTH_PROPAGATION_TYPE: 'W3C,B3' } : {}),
  };
}
