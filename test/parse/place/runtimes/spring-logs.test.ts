import { describe, expect, it } from '@jest/globals';
import type { JavaOptions } from '../../../../src/definition/java-options';
import { springLogs } from '../../../../src/parse/place/runtimes/spring-logs';
import { contextOf, java } from './context';

const logIntake = { host: 'logs.example.com', port: 5000, addresses: [] };
const of = (boot: number, logs?: JavaOptions['logs']) =>
  springLogs(boot, contextOf(java(17, logs === undefined ? {} : { logs }), { logIntake }));
const fileOf = (boot: number, logs: JavaOptions['logs']) =>
  of(boot, logs).files?.['/etc/meshwright/logback.xml'];

describe('the logs of Spring Boot', () => {
  it('are left alone unless somebody asks', () => {
    expect(of(207)).toEqual({});
    expect(of(304, 'text')).toEqual({});
  });

  it('are JSON by two variables from 3.4 on', () => {
    expect(of(304, 'json')).toEqual({
      env: { LOGGING_STRUCTURED_FORMAT_CONSOLE: 'logstash', LOGGING_STRUCTURED_JSON_ADD_SERVICE: 'orders' },
    });
  });

  it('are JSON by a file before', () => {
    expect(of(303, 'json').env).toEqual({ LOGGING_CONFIG: '/etc/meshwright/logback.xml' });
    expect(fileOf(303, 'json')).toContain('<customFields>{"service":"orders"}</customFields>');
    expect(fileOf(303, 'json')).not.toContain('logs.example.com');
  });

  it('go to the intake, and as text to stdout', () => {
    for (const boot of [207, 305]) {
      expect(fileOf(boot, 'intake')).toContain('<destination>logs.example.com:5000</destination>');
      expect(fileOf(boot, 'intake')).toContain('<appender-ref ref="CONSOLE"/>');
    }
  });
});
