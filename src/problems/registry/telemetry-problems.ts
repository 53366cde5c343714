import { entry } from '../entry';

/** Problems of traces and logs: a part of the registry. */
export const telemetryProblems = {
  'no-trace-collector': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} is about traces, and nobody takes them`,
    remedy: ({ field }) => `remove ${field}, or set observability.traces of the platform`,
    why: 'Proxies or applications would send spans to a name that does not exist: none is kept, and each attempt costs time and log lines.',
    example: { field: 'tracing' },
    source: 'https://istio.io/latest/docs/reference/config/telemetry/#Tracing',
  }),
  'no-log-intake': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} 'intake' needs an intake, and the platform has none`,
    remedy: () =>
      'remove it: what is written to stdout is collected; or set observability.logs.intake of the platform',
    why: 'The application would send its lines to a host that does not exist, and lose them: they would not be on stdout either.',
    example: { field: 'logs' },
  }),
  'logs-twice': entry<{ other: string }>({
    severity: 'error',
    what: ({ other }) =>
      `logs 'intake' and the runtime's logs '${other}' would keep every line twice, as JSON by TCP and from stdout`,
    remedy: () => 'remove one of the two',
    why: 'Storage and bills double, and every search finds each line twice.',
    example: { other: 'json' },
    source: 'https://github.com/logfellow/logstash-logback-encoder#tcp-appenders',
  }),
  'intake-without-store': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} 'own' has nowhere to keep logs`,
    remedy: () => 'set observability.logs.store, or name an intake that runs elsewhere: { host, port }',
    why: 'The intake would take lines and have nowhere to write them: its queue fills up, and then they are lost.',
    example: { field: 'intake' },
  }),
  'log-stream-clash': entry<{ stream: string; first: string; second: string }>({
    severity: 'error',
    what: ({ stream, first, second }) => `${first} and ${second} would share the log streams ${stream}`,
    remedy: () => 'rename one of the projects: data streams have an underscore for every dash',
    why: 'Each of the two could read the logs of the other, and whoever searches finds lines of both as if they were of one.',
    example: { stream: 'logs-*-acme_eu_dev', first: 'acme in eu-dev', second: 'acme-eu in dev' },
    source: 'https://www.elastic.co/docs/reference/fleet/data-streams#data-streams-naming-scheme',
  }),
} as const;
