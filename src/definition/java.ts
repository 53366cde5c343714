import type { JavaOptions } from './java-options';
import type { JavaVersion, Runtime } from './runtime';

/**
 * A Spring Boot service on this Java version: a heap that follows the memory limit, the actuator's probes and
 * Micrometer's endpoint on its first HTTP port, a shutdown that ends its requests, time for a JVM to start, and
 * 512Mi unless it says otherwise. Every variable yields to one of the same name in `env`.
 *
 * @param version major version of Java
 * @param options what differs: an older Spring Boot, an older JVM, another image builder, JSON logs
 */
export function java(version: JavaVersion, options?: JavaOptions): Runtime {
  return { runtime: 'java', version, ...(options === undefined ? {} : { options }) };
}
