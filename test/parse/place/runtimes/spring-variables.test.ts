import { describe, expect, it } from '@jest/globals';
import type { RuntimeContext } from '../../../../src/parse/place/runtimes/runtime-context';
import { springVariables } from '../../../../src/parse/place/runtimes/spring-variables';
import type { JavaRuntime } from '../../../../src/definition/runtime';
import { contextOf, java } from './context';

const names = (boot: number, over?: Partial<RuntimeContext<JavaRuntime>>, managementPort?: number) => {
  const options = managementPort === undefined ? {} : { managementPort };
  return Object.keys(springVariables(boot, contextOf(java(17, options), over))).sort();
};

const exposure = 'MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE';
const groups = 'MANAGEMENT_ENDPOINT_HEALTH_PROBES_ENABLED';
const threads = 'SERVER_TOMCAT_MBEANREGISTRY_ENABLED';
const phase = 'SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE';

describe('the variables of Spring Boot', () => {
  it.each<[number, string[]]>([
    [105, []],
    [200, [exposure]],
    [202, [exposure, threads]],
    [203, [exposure, groups, 'MANAGEMENT_HEALTH_PROBES_ENABLED', 'SERVER_SHUTDOWN', threads, phase]],
    [207, [exposure, groups, 'SERVER_SHUTDOWN', threads, phase]],
    [303, [exposure, groups, 'SERVER_SHUTDOWN', threads, phase]],
    [304, [exposure, groups, threads, phase]],
    [400, [exposure, threads, phase]],
  ])('of %s are those it knows', (boot, expected) => expect(names(boot)).toEqual(expected));

  it('say of a gateway only where there is one', () => {
    const added = (boot: number) =>
      names(boot, { isExposed: true }).filter((name) => !names(boot).includes(name));
    expect([105, 201, 202, 305].map(added)).toEqual([
      ['SERVER_USEFORWARDHEADERS'],
      ['SERVER_USEFORWARDHEADERS'],
      ['SERVER_FORWARDHEADERSSTRATEGY'],
      ['SERVER_FORWARDHEADERSSTRATEGY'],
    ]);
  });

  it('move the actuator, and from 2.6 keep its probes on the port of the application', () => {
    const added = (boot: number, over = {}) =>
      names(boot, over, 8081).filter((name) => !names(boot).includes(name));
    const additional = 'MANAGEMENT_ENDPOINT_HEALTH_PROBES_ADDADDITIONALPATHS';
    expect(added(105)).toEqual(['MANAGEMENT_PORT']);
    expect(added(205)).toEqual(['MANAGEMENT_SERVER_PORT']);
    expect(added(206)).toEqual([additional, 'MANAGEMENT_SERVER_PORT']);
    expect(added(206, { http: undefined })).toEqual(['MANAGEMENT_SERVER_PORT']);
  });

  it('end requests before the container is killed', () => {
    const phaseOf = (grace: string) =>
      springVariables(304, contextOf(java(17), { settings: { shutdown: { grace } } }))[phase];
    expect([phaseOf('25s'), phaseOf('2m'), phaseOf('3s')]).toEqual(['20s', '115s', '1s']);
  });
});
