import type { AlertKind } from './alert-kind';
import { byService, select } from './selectors';
import { always, seriesOf } from './series-of';

export const targetDown: AlertKind = {
  alert: 'TargetDown',
  severity: 'ticket',
  watches: 'pods cannot be scraped',
  job: 'mesh',
  appliesTo: () => true,
  expr: (project) => `sum by (${byService}) (${select('mesh', 'up', project)} == bool 0) > 0`,
  minutes: 10,
  summary: '{{ $value }} pods of {{ $labels.service }} in {{ $labels.namespace }} cannot be scraped',
  description:
    'Port 15020 of these pods has not answered Prometheus for 10 minutes, or what it answers is over the limits of the job: no other alert about them can fire.',
  tryOn: (subject) => {
    const up = (values: string) => seriesOf.pod(subject, 'up', values, { instance: '10.0.0.1:15020' });
    return {
      troubled: [up(always(0))],
      holdsFrom: 0,
      calm: [{ why: 'it answers', input: [up(always(1))] }],
    };
  },
};
