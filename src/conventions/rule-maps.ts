const all = 'prometheus-rules';

/** ConfigMaps that hold rules of Prometheus. */
export const ruleMaps = {
  /** Rules about the platform itself. */
  platform: all,
  /** Rules about a project. */
  project: (project: string) => `${all}-${project}`,
  /** Whether a ConfigMap is called as one of them. */
  isOne: (name: string) => name === all || name.startsWith(`${all}-`),
  /** The project that one is about; undefined of every other name. */
  projectIn: (name: string) => (name.startsWith(`${all}-`) ? name.slice(all.length + 1) : undefined),
} as const;
