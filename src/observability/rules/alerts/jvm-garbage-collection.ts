import type { AlertKind } from './alert-kind';
import { select } from './selectors';
import { growing, seriesOf } from './series-of';

const metric = 'jvm_gc_pause_seconds_sum';

export const jvmGarbageCollection: AlertKind = {
  alert: 'JvmGarbageCollection',
  severity: 'ticket',
  watches: 'a JVM stands still for more than 10 % of the time to collect garbage',
  job: 'mesh',
  appliesTo: ({ jvm }) => jvm !== undefined,
  expr: (project) =>
    `sum by (environment, namespace, service, pod) (rate(${select('mesh', metric, project)}[5m])) > 0.1`,
  minutes: 10,
  summary:
    '{{ $labels.pod }} in {{ $labels.namespace }} stands still for {{ $value | humanizePercentage }} of the time',
  description: 'For 10 minutes the JVM has done nothing but collect garbage in more than 10 % of the time.',
  tryOn: (subject) => {
    const paused = (secondsPerMinute: number) =>
      seriesOf.pod(subject, metric, growing(secondsPerMinute), { action: 'end of minor GC' });
    return {
      troubled: [paused(45)],
      // The rate counts the minutes before the first sample as free of pauses.
      holdsFrom: 1,
      calm: [{ why: 'it pauses for a second a minute', input: [paused(1)] }],
    };
  },
};
