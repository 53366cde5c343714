import type { JavaRuntime } from '../../../definition/runtime';
import type { ServiceSettings } from '../../../definition/service-definition';
import { javaFlags } from './java-flags';
import type { RuntimeContext } from './runtime-context';
import { springBoot } from './spring-boot';
import { springHealth } from './spring-health';
import { springLogs } from './spring-logs';
import { springVariables } from './spring-variables';

/** What a JVM needs, whatever it runs. */
export function javaSizes({ options }: JavaRuntime): ServiceSettings {
  return {
    resources: { cpu: '250m', memory: options?.buildpack === true ? '1Gi' : '512Mi' },
    shutdown: { drain: '10s', grace: '25s' },
    volumes: { tmp: { volume: 'scratch', mount: '/tmp', size: '256Mi' } },
    health: { start: '300s' },
  };
}

/** Flags of the JVM, and what Spring Boot has to be told. */
export function javaSettings(context: RuntimeContext<JavaRuntime>): ServiceSettings {
  const { runtime, settings, isJob } = context;
  const boot = springBoot(runtime);
  const flags = javaFlags(runtime, settings);
  const logs = boot === undefined ? {} : springLogs(boot, context);
  const isWeb = boot !== undefined && !isJob;
  return {
    ...(isWeb ? springHealth(boot, context) : {}),
    ...logs,
    env: {
      ...(flags === undefined ? {} : { JAVA_TOOL_OPTIONS: flags }),
      ...(isWeb ? springVariables(boot, context) : {}),
      ...logs.env,
    },
  };
}
