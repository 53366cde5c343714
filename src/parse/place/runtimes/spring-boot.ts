import type { JavaOptions, SpringBootVersion } from '../../../definition/java-options';
import type { JavaRuntime } from '../../../definition/runtime';

/** Spring Boot's version as a number that can be compared: 304 for 3.4; undefined without Spring Boot. */
export function springBoot({ version, options = {} }: JavaRuntime): number | undefined {
  const written: JavaOptions['springBoot'] = options.springBoot ?? usual(version);
  if (written === false) return undefined;
  const [major, minor] = written.split('.');
  return Number(major) * 100 + Number(minor);
}

/** Spring Boot 3 needs Java 17 (https://docs.spring.io/spring-boot/system-requirements.html). */
function usual(version: JavaRuntime['version']): SpringBootVersion {
  return version < 17 ? '2.7' : '3.5';
}
