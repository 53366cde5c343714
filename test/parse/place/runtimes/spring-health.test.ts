import { describe, expect, it } from '@jest/globals';
import type { JavaOptions } from '../../../../src/definition/java-options';
import { springHealth } from '../../../../src/parse/place/runtimes/spring-health';
import { contextOf, java } from './context';

const of = (boot: number, options: JavaOptions = {}) => springHealth(boot, contextOf(java(17, options)));

describe('the probes of Spring Boot', () => {
  it('ask its health groups', () => {
    expect(of(203)).toEqual({
      health: { ready: '/actuator/health/readiness', live: '/actuator/health/liveness', port: 'http' },
      metrics: { port: 'http', path: '/actuator/prometheus' },
    });
  });

  it('ask older versions for readiness only', () => {
    expect(of(202).health).toEqual({ ready: '/actuator/health', live: { tcp: 'http' }, port: 'http' });
    expect(of(105)).toEqual({
      health: { ready: '/health', live: { tcp: 'http' }, port: 'http' },
      metrics: { port: 'http', path: '/prometheus' },
    });
  });

  it('ask the port that serves requests, even where the actuator has its own', () => {
    expect(of(206, { managementPort: 8081 })).toEqual({
      health: { ready: '/readyz', live: '/livez', port: 'http' },
      metrics: { port: 8081, path: '/actuator/prometheus' },
    });
    expect(of(205, { managementPort: 8081 }).health).toMatchObject({ port: 8081 });
    expect(of(202, { managementPort: 8081 }).health).toMatchObject({ live: { tcp: 'http' }, port: 8081 });
  });

  it('need a port', () => {
    expect(springHealth(305, contextOf(java(17), { http: undefined }))).toEqual({});
    expect(
      springHealth(305, contextOf(java(17, { managementPort: 8081 }), { http: undefined })).health,
    ).toMatchObject({ ready: '/actuator/health/readiness', port: 8081 });
  });
});
