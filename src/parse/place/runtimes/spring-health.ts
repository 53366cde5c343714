import type { JavaRuntime } from '../../../definition/runtime';
import type { ServiceSettings } from '../../../definition/service-definition';
import type { RuntimeContext } from './runtime-context';

/**
 * Where Spring Boot's actuator says how it is, and what it counts
 * (https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.kubernetes-probes).
 */
export function springHealth(
  boot: number,
  { runtime, http }: RuntimeContext<JavaRuntime>,
): Pick<ServiceSettings, 'health' | 'metrics'> {
  const actuator = runtime.options?.managementPort ?? http?.key;
  if (actuator === undefined) return {};
  return {
    health: probes(boot, actuator, http?.key),
    metrics: { port: actuator, path: boot >= 200 ? '/actuator/prometheus' : '/prometheus' },
  };
}

function probes(
  boot: number,
  actuator: string | number,
  http: string | undefined,
): NonNullable<ServiceSettings['health']> {
  // An actuator on a port of its own can be well while the application's is not (2.6 and later say of both).
  if (boot >= 206 && http !== undefined && actuator !== http) {
    return { ready: '/readyz', live: '/livez', port: http };
  }
  if (boot >= 203) {
    return { ready: '/actuator/health/readiness', live: '/actuator/health/liveness', port: actuator };
  }
  // Its only answer includes databases: when one of those is down, starting again helps nobody.
  return {
    ready: boot >= 200 ? '/actuator/health' : '/health',
    live: { tcp: http ?? actuator },
    port: actuator,
  };
}
