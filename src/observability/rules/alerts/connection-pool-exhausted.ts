import type { AlertKind } from './alert-kind';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const metric = 'hikaricp_connections_pending';

export const connectionPoolExhausted: AlertKind = {
  alert: 'ConnectionPoolExhausted',
  severity: 'page',
  watches: 'threads wait for a connection to the database',
  job: 'mesh',
  appliesTo: ({ jvm }) => jvm?.database ?? false,
  expr: (project) =>
    `max by (environment, namespace, service, pod, pool) (${select('mesh', metric, project)}) > 0`,
  minutes: 5,
  summary: '{{ $labels.pod }} in {{ $labels.namespace }} has no connection left in {{ $labels.pool }}',
  description:
    'For 5 minutes threads have waited for a connection of pool {{ $labels.pool }}; now {{ $value }} do.',
  tryOn: (subject) => {
    const waiting = (threads: number) =>
      seriesOf.pod(subject, metric, always(threads), { pool: 'HikariPool-1' });
    return { troubled: [waiting(3)], holdsFrom: 0, calm: [{ why: 'nobody waits', input: [waiting(0)] }] };
  },
};
