/**
 * How data streams of logs are named, `logs-<service>-<project>_<environment>`: no part may hold a dash, which parts
 * them (https://www.elastic.co/docs/reference/fleet/data-streams#data-streams-naming-scheme). Names of projects,
 * environments and services have no underscore, so that each part by itself stays what it was.
 */
export const logStream = {
  dataset: (service: string): string => service.replaceAll('-', '_'),
  namespace: (project: string, environment: string): string =>
    `${project}_${environment}`.replaceAll('-', '_'),
  /** Of what the platform itself runs. No tenant's is without an underscore. */
  platform: 'platform',
  /** Of a line by TCP whose service is none of its namespace. */
  unknown: 'unknown',
} as const;
