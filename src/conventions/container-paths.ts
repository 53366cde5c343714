/** Paths in containers that belong to Meshwright. */
export const containerPaths = {
  /** Configuration of an application's logs. */
  logback: '/etc/meshwright/logback.xml',
} as const;
