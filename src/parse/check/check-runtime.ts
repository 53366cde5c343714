import type { JavaRuntime } from '../../definition/runtime';
import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { LogIntake } from '../../model/log-intake';
import { problem, type Place, type Problem } from '../../problems/problem';
import { awareUpdates, isBlindJvm } from '../place/runtimes/is-blind-jvm';
import { springBoot } from '../place/runtimes/spring-boot';
import { checkHeap } from './check-heap';
import { checkPhase } from './check-phase';

type At = { readonly file: string; readonly path: readonly (string | number)[] };

/** What does not go together in what a service is built with, and what its settings make of it. */
export function checkRuntime(
  { runtime }: ServiceDefinition,
  settings: ServiceSettings,
  logIntake: LogIntake | 'own' | undefined,
  at: At,
): readonly Problem[] {
  if (runtime.runtime !== 'java') {
    return [];
  }
  const place = (option: string) => ({ file: at.file, path: [...at.path, 'runtime', 'options', option] });
  return [
    ...checkSpringBoot(runtime, place('springBoot')),
    ...checkLogs(runtime, logIntake, place('logs')),
    ...checkUpdate(runtime, place('update')),
    ...checkHeap(settings, at),
    ...checkPhase(settings, at),
  ];
}

function checkSpringBoot(runtime: JavaRuntime, at: Place): readonly Problem[] {
  const boot = springBoot(runtime);
  return boot !== undefined && boot >= 300 && runtime.version < 17
    ? [
        problem('unfit-runtime', at, {
          what: `Spring Boot ${runtime.options?.springBoot || ''} on Java ${runtime.version}`,
          reason: 'Spring Boot 3 and later need Java 17',
          remedy: 'write the Java version of the image, or the Spring Boot version of the application',
        }),
      ]
    : [];
}

function checkLogs(
  runtime: JavaRuntime,
  intake: LogIntake | 'own' | undefined,
  at: Place,
): readonly Problem[] {
  const logs = runtime.options?.logs ?? 'text';
  if (logs !== 'text' && springBoot(runtime) === undefined) {
    return [
      problem('unfit-runtime', at, {
        what: `logs '${logs}' without Spring Boot`,
        reason: 'only Spring Boot can be told by its environment how to log',
        remedy: 'configure the logs in the image, and remove logs here',
      }),
    ];
  }
  return logs === 'intake' && intake === undefined
    ? [
        problem('unfit-runtime', at, {
          what: "logs 'intake'",
          reason: 'the platform names no intake for logs',
          remedy: "write 'json', or ask the platform team for observability.logs.intake",
        }),
      ]
    : [];
}

function checkUpdate(runtime: JavaRuntime, at: Place): readonly Problem[] {
  const aware = awareUpdates[runtime.version];
  if (aware === undefined || !isBlindJvm(runtime)) {
    return [];
  }
  const name = (update: number) => (runtime.version === 8 ? `8u${update}` : `${runtime.version}.0.${update}`);
  const version = name(runtime.options?.update ?? 0);
  return [problem('blind-jvm', at, { version, aware: name(aware) })];
}
