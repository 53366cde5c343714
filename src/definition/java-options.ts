/** What is to be known of a Java program. */
export interface JavaOptions {
  /**
   * Spring Boot's version: decides its health and metrics endpoints, its shutdown and its logs. `false` for a
   * program without Spring Boot, which then gets flags for its JVM and TCP probes only.
   *
   * @default '2.7' on Java 8 and 11, '3.5' on later ones
   */
  readonly springBoot?: SpringBootVersion | false;
  /**
   * Update of the JVM in the image: 302 for 8u302, 16 for 11.0.16. Before 8u372 and 11.0.16 it cannot see the
   * limits of its container, so that its heap is fixed; a warning says so.
   *
   * @default one that sees them
   */
  readonly update?: number;
  /** Family of the JVM. OpenJ9 divides the memory limit by itself. @default 'hotspot' */
  readonly vm?: 'hotspot' | 'openj9';
  /**
   * Whether the image was made by `spring-boot:build-image` or another Paketo buildpack, whose launcher sets the
   * heap. It reserves about 600Mi for all else, so that memory is 1Gi unless the service says otherwise.
   *
   * @default false
   */
  readonly buildpack?: boolean;
  /**
   * Port of the actuator, apart from the application's (`management.server.port`). Nobody but the probes and the
   * proxy's reader of metrics reaches it; it is not one of `ports`.
   *
   * @default the application's port
   */
  readonly managementPort?: number;
  /**
   * What the logs are: `text` as the application is configured; `json` on stdout; `intake`, text on stdout and
   * JSON by TCP to the log intake of the platform, as `logs: 'intake'` of the service does. Before Spring Boot 3.4 for
   * `json`, and always for `intake`, `net.logstash.logback:logstash-logback-encoder` must be on the class path.
   *
   * @default 'text'
   */
  readonly logs?: 'text' | 'json' | 'intake';
}

/** Versions of Spring Boot whose endpoints, shutdown and logs are known. */
export type SpringBootVersion =
  | '1.5'
  | '2.0'
  | '2.1'
  | '2.2'
  | '2.3'
  | '2.4'
  | '2.5'
  | '2.6'
  | '2.7'
  | '3.0'
  | '3.1'
  | '3.2'
  | '3.3'
  | '3.4'
  | '3.5'
  | '4.0';
