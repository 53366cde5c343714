import { containerPaths } from '../../../conventions/container-paths';
import type { JavaRuntime } from '../../../definition/runtime';
import type { ServiceSettings } from '../../../definition/service-definition';
import { logbackFile } from './logback-file';
import type { RuntimeContext } from './runtime-context';

/** Logs as JSON, each line with the name of the service. */
export function springLogs(
  boot: number,
  { runtime, service, sendsLogs, logIntake }: RuntimeContext<JavaRuntime>,
): Pick<ServiceSettings, 'env' | 'files'> {
  // An application that says what it does by itself is told the address only.
  const logs = runtime.options?.logs ?? (sendsLogs ? 'intake' : 'text');
  if (logs === 'text') return {};
  if (logs === 'json' && boot >= 304) {
    // https://docs.spring.io/spring-boot/reference/features/logging.html#features.logging.structured
    return {
      env: { LOGGING_STRUCTURED_FORMAT_CONSOLE: 'logstash', LOGGING_STRUCTURED_JSON_ADD_SERVICE: service },
    };
  }
  return {
    env: { LOGGING_CONFIG: containerPaths.logback },
    files: { [containerPaths.logback]: logbackFile(service, logs === 'json' ? undefined : logIntake) },
  };
}
