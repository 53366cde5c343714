import { describe, expect, it } from '@jest/globals';
import type { ServiceDefinition } from '../../../src/definition/service-definition';
import type { SpringBootVersion } from '../../../src/definition/java-options';
import { telemetrySettings } from '../../../src/parse/place/telemetry-settings';

const envOf = (definition: ServiceDefinition, sampling = 10) =>
  telemetrySettings(definition, 'orders', sampling, { host: 'logs.example', port: 5678, addresses: [] }).env;
const spring = (springBoot: SpringBootVersion | false) =>
  envOf({ runtime: { runtime: 'java', version: 17, options: { springBoot } }, tracing: true });
const collector = 'http://otel-collector.observability.svc.cluster.local:4318';

describe('an application that sends spans', () => {
  it('is told by the properties that its Spring Boot knows', () => {
    expect(spring('3.1')).toEqual({
      MANAGEMENT_OTLP_TRACING_ENDPOINT: `${collector}/v1/traces`,
      MANAGEMENT_TRACING_PROPAGATION_CONSUME: 'W3C,B3,B3_MULTI',
      MANAGEMENT_TRACING_PROPAGATION_PRODUCE: 'W3C,B3_MULTI',
      MANAGEMENT_TRACING_SAMPLING_PROBABILITY: '0.1',
    });
    expect(spring('4.0')).toMatchObject({
      MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT: `${collector}/v1/traces`,
    });
    expect(spring('4.0')).not.toHaveProperty('MANAGEMENT_OTLP_TRACING_ENDPOINT');
  });

  it('is told by the variables of OpenTelemetry where there are no such properties', () => {
    for (const env of [spring('3.0'), spring(false), envOf({ runtime: { runtime: 'go' }, tracing: true })]) {
      expect(env).toMatchObject({
        OTEL_EXPORTER_OTLP_ENDPOINT: collector,
        OTEL_PROPAGATORS: 'b3multi,tracecontext,baggage',
        OTEL_TRACES_SAMPLER_ARG: '0.1',
      });
      expect(env).not.toHaveProperty('SPRING_SLEUTH_PROPAGATION_TYPE');
    }
    expect(spring('2.7')).toMatchObject({ SPRING_SLEUTH_PROPAGATION_TYPE: 'W3C,B3' });
  });
});

it('says where the intake is to those that send logs there', () => {
  expect(envOf({ runtime: { runtime: 'node' }, logs: 'intake' })).toEqual({
    LOG_INTAKE_HOST: 'logs.example',
    LOG_INTAKE_PORT: '5678',
  });
  expect(envOf({ runtime: { runtime: 'node' }, logs: 'stdout' })).toEqual({});
});
