import type { JavaOptions } from '../../../../src/definition/java-options';
import type { JavaRuntime, JavaVersion, Runtime } from '../../../../src/definition/runtime';
import type { Port } from '../../../../src/model/port';
import type { RuntimeContext } from '../../../../src/parse/place/runtimes/runtime-context';

const http: Port = { key: 'http', name: 'http', number: 80, target: 8080, protocol: 'http' };

/** A service with an HTTP port and 512Mi of memory. */
export function contextOf<R extends Runtime>(
  runtime: R,
  over: Partial<RuntimeContext<R>> = {},
): RuntimeContext<R> {
  return {
    runtime,
    service: 'orders',
    http,
    isJob: false,
    isExposed: false,
    sendsLogs: false,
    logIntake: undefined,
    settings: { resources: { memory: '512Mi' } },
    ...over,
  };
}

export const java = (version: JavaVersion, options?: JavaOptions): JavaRuntime => ({
  runtime: 'java',
  version,
  ...(options === undefined ? {} : { options }),
});
