/** How urgent an alert is that somebody hears of. */
export type Severity = 'page' | 'ticket';

/** Names of receivers in `alertmanager.yml`. A slash, since no project and no environment can have one. */
export const receiverNames = {
  /** The platform team, for the platform's own alerts. */
  fallback: 'fallback',
  /** The same people, told that the alert names a project or environment that this cluster does not have. */
  unrouted: 'unrouted',
  /** Alerts that only others are compared with, severity `none`. */
  nobody: 'nobody',
  /** What misses the Watchdog. */
  deadManSwitch: 'dead-man-switch',
  tenant: (project: string, environment: string, severity: Severity) =>
    `${project}/${environment}/${severity}`,
  /** Of the hours in which a tenant's alerts wait. */
  quiet: (project: string, environment: string) => `quiet/${project}/${environment}`,
} as const;
