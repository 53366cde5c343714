import type { Runtime } from '../../definition/runtime';
import type { ServiceSettings } from '../../definition/service-definition';

/**
 * JVM flags by Java version. From 8u372 every JVM sees its cgroup v2 limits; the share leaves room for
 * metaspace, threads and buffers, which 8 and 11 use more of.
 */
function javaFlags(version: number): string {
  const heap = version <= 11 ? '70.0' : '75.0';
  return `-XX:MaxRAMPercentage=${heap} -XX:+ExitOnOutOfMemoryError`;
}

/**
 * The layer of settings that a runtime knows by itself: above the defaults of platform and project, which
 * know nothing of it, below what the service says.
 */
export function runtimeSettings(
  { runtime, version }: Runtime,
  firstHttpPort: string | undefined,
): ServiceSettings {
  switch (runtime) {
    case 'java':
      return {
        env: { JAVA_TOOL_OPTIONS: javaFlags(version ?? 17) },
        resources: { cpu: '250m', memory: '512Mi' },
        shutdown: { drain: '10s', grace: '25s' },
        volumes: { tmp: { volume: 'scratch', mount: '/tmp', size: '256Mi' } },
        ...(firstHttpPort === undefined
          ? {}
          : {
              // Spring Boot 2.3 and later on Kubernetes.
              health: {
                ready: '/actuator/health/readiness',
                live: '/actuator/health/liveness',
                port: firstHttpPort,
                start: '300s',
              },
              metrics: { port: firstHttpPort, path: '/actuator/prometheus' },
            }),
      };
    case 'node':
    case 'python':
    case 'go':
    case 'dotnet':
    case 'nginx':
    case 'image':
      return {};
  }
}
