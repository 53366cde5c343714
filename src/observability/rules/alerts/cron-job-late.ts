import type { AlertKind } from './alert-kind';
import { relabelled } from './relabelled';
import { byService, select } from './selectors';
import { always, seriesOf } from './series-of';

const next = 'kube_cronjob_next_schedule_time';
const suspended = 'kube_cronjob_spec_suspend';

export const cronJobLate: AlertKind = {
  alert: 'CronJobLate',
  severity: 'ticket',
  watches: 'a job did not start within an hour of its time',
  job: 'clusterState',
  appliesTo: ({ workloads = [] }) => workloads.some(({ kind }) => kind === 'CronJob'),
  expr: (project) => {
    const state = (metric: string) =>
      `max by (${byService}) (${relabelled(select('clusterState', metric, project), 'service', '$1', 'cronjob', '(.+)')})`;
    return `time() - ${state(next)} > 3600 unless on (${byService}) ${state(suspended)} == 1`;
  },
  minutes: 0,
  summary: 'Job {{ $labels.service }} in {{ $labels.namespace }} is late',
  description: 'It should have started {{ $value | humanizeDuration }} ago, and nobody suspended it.',
  tryOn: (subject) => {
    const scheduled = (seconds: number, paused: number) => [
      seriesOf.known('clusterState', subject, next, always(seconds), { cronjob: subject.name }),
      seriesOf.known('clusterState', subject, suspended, always(paused), { cronjob: subject.name }),
    ];
    return {
      troubled: scheduled(-3540, 0),
      holdsFrom: 2,
      calm: [
        { why: 'its time comes', input: scheduled(7200, 0) },
        { why: 'somebody suspended it', input: scheduled(-3540, 1) },
      ],
    };
  },
};
