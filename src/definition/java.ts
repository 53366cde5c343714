import type { JavaVersion, Runtime } from './runtime';

/**
 * A Spring Boot service on this Java version: container-aware JVM flags, actuator health groups and
 * Micrometer's endpoint on its first HTTP port, time for a JVM to start, and 512Mi unless it says otherwise.
 */
export function java(version: JavaVersion): Runtime {
  return { runtime: 'java', version };
}
