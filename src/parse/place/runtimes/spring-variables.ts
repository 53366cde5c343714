import { names } from '../../../conventions/names';
import { shutdownTime } from '../../../conventions/shutdown-time';
import type { JavaRuntime } from '../../../definition/runtime';
import { placeShutdown } from '../place-shutdown';
import type { RuntimeContext } from './runtime-context';

type Variables = Readonly<Record<string, string>>;

/**
 * Settings of a web application of Spring Boot as environment variables: dots become underscores and dashes go
 * (https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.typesafe-configuration-properties.relaxed-binding.environment-variables).
 * The names changed with the versions of Spring Boot.
 */
export function springVariables(boot: number, context: RuntimeContext<JavaRuntime>): Variables {
  const { runtime, isExposed } = context;
  const port = runtime.options?.managementPort;
  return {
    ...(boot >= 200 ? { MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE: 'health,info,prometheus' } : {}),
    ...(port === undefined ? {} : managementPort(boot, port)),
    ...healthGroups(boot, context),
    ...shutdown(boot, context),
    // Off since 2.2; without it nobody sees that all threads are busy.
    ...(boot >= 202 && context.settings.metrics !== false ? { [names.tomcatMetrics]: 'true' } : {}),
    ...(isExposed ? forwardedHeaders(boot) : {}),
  };
}

function managementPort(boot: number, port: number): Variables {
  return { [boot >= 200 ? 'MANAGEMENT_SERVER_PORT' : 'MANAGEMENT_PORT']: String(port) };
}

/** Version 4 has them without being asked; with an actuator port, 2.6 answers on the application's as well. */
function healthGroups(boot: number, { runtime, http }: RuntimeContext<JavaRuntime>): Variables {
  if (boot < 203) return {};
  return {
    ...(boot < 400 ? { MANAGEMENT_ENDPOINT_HEALTH_PROBES_ENABLED: 'true' } : {}),
    // The name that 2.3.0 and 2.3.1 know.
    ...(boot === 203 ? { MANAGEMENT_HEALTH_PROBES_ENABLED: 'true' } : {}),
    ...(boot >= 206 && runtime.options?.managementPort !== undefined && http !== undefined
      ? { MANAGEMENT_ENDPOINT_HEALTH_PROBES_ADDADDITIONALPATHS: 'true' }
      : {}),
  };
}

/** Graceful is the default from 3.4 on; the time it may take is not. */
function shutdown(boot: number, { settings }: RuntimeContext): Variables {
  if (boot < 203) return {};
  const { graceSeconds } = placeShutdown(settings);
  return {
    ...(boot < 304 ? { SERVER_SHUTDOWN: 'graceful' } : {}),
    SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE: `${shutdownTime.phase(graceSeconds)}s`,
  };
}

/** So that links and redirects name the host that the caller asked, not the pod. */
function forwardedHeaders(boot: number): Variables {
  return boot >= 202 ? { SERVER_FORWARDHEADERSSTRATEGY: 'framework' } : { SERVER_USEFORWARDHEADERS: 'true' };
}
