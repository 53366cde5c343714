import { entry } from '../entry';

/** Problems of traces and logs: a part of the registry. */
export const telemetryProblems = {
  'no-trace-collector': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} is about traces, and nobody takes them`,
    remedy: ({ field }) => `remove ${field}, or set observability.traces of the platform`,
  }),
  'no-log-intake': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} 'intake' needs an intake, and the platform has none`,
    remedy: () =>
      'remove it: what is written to stdout is collected; or set observability.logs.intake of the platform',
  }),
  'logs-twice': entry<{ other: string }>({
    severity: 'error',
    what: ({ other }) =>
      `logs 'intake' and the runtime's logs '${other}' would keep every line twice, as JSON by TCP and from stdout`,
    remedy: () => 'remove one of the two',
  }),
  'intake-without-store': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} 'own' has nowhere to keep logs`,
    remedy: () => 'set observability.logs.store, or name an intake that runs elsewhere: { host, port }',
  }),
  'log-stream-clash': entry<{ stream: string; first: string; second: string }>({
    severity: 'error',
    what: ({ stream, first, second }) => `${first} and ${second} would share the log streams ${stream}`,
    remedy: () => 'rename one of the projects: data streams have an underscore for every dash',
  }),
} as const;
