import type { LogIntake } from '../../../model/log-intake';

/**
 * Logback's configuration: JSON on stdout, or to an intake and text on stdout. When the intake is away, its
 * appender drops lines rather than hold up the application
 * (https://github.com/logfellow/logstash-logback-encoder#tcp-appenders).
 */
export function logbackFile(service: string, intake: LogIntake | undefined): string {
  const encoder = [
    '    <encoder class="net.logstash.logback.encoder.LogstashEncoder">',
    `      <customFields>{"service":"${service}"}</customFields>`,
    '    </encoder>',
  ];
  const lines =
    intake === undefined
      ? [
          '  <appender name="JSON" class="ch.qos.logback.core.ConsoleAppender">',
          ...encoder,
          '  </appender>',
          '  <root level="INFO">',
          '    <appender-ref ref="JSON"/>',
          '  </root>',
        ]
      : [
          '  <include resource="org/springframework/boot/logging/logback/defaults.xml"/>',
          '  <include resource="org/springframework/boot/logging/logback/console-appender.xml"/>',
          '  <appender name="INTAKE" class="net.logstash.logback.appender.LogstashTcpSocketAppender">',
          `    <destination>${intake.host}:${intake.port}</destination>`,
          '    <keepAliveDuration>5 minutes</keepAliveDuration>',
          ...encoder,
          '  </appender>',
          '  <root level="INFO">',
          '    <appender-ref ref="CONSOLE"/>',
          '    <appender-ref ref="INTAKE"/>',
          '  </root>',
        ];
  return ['<configuration>', ...lines, '</configuration>', ''].join('\n');
}
