import type { ObservedService } from '../../stack/observed-service';
import type { AlertKind } from './alert-kind';
import { relabelled } from './relabelled';
import { byService, select } from './selectors';
import { always, seriesOf } from './series-of';

const started = 'kube_job_status_start_time';
const failed = 'kube_job_failed';
const succeeded = 'kube_cronjob_status_last_successful_time';

const isScheduled = ({ workloads = [] }: ObservedService): boolean =>
  workloads.some(({ kind }) => kind === 'CronJob');

/** By its last run: failed ones are kept, and would else tell of what has long been well again. */
export const jobFailed: AlertKind = {
  alert: 'JobFailed',
  severity: 'ticket',
  watches: 'the last run of a job failed',
  job: 'clusterState',
  appliesTo: ({ workloads = [] }) => workloads.some(({ kind }) => kind === 'CronJob' || kind === 'Job'),
  expr: (project) => {
    const state = (metric: string, more = '') => select('clusterState', metric, project, more);
    const runs = `(${state(started)} and on (namespace, job_name) ${state(failed, ',condition="true"')} == 1)`;
    // `<name>-<minutes>` of a schedule, `<name>-<hash>` of a job that precedes a service.
    const failing = `max by (${byService}) (${relabelled(runs, 'service', '$1', 'job_name', '(.+)-[0-9a-z]+')})`;
    const well = `max by (${byService}) (${relabelled(state(succeeded), 'service', '$1', 'cronjob', '(.+)')})`;
    // A job that precedes a service has no schedule, and no later run that was well.
    return project.services.some(isScheduled)
      ? `${failing} unless on (${byService}) (${well} >= on (${byService}) ${failing})`
      : failing;
  },
  minutes: 0,
  summary: 'Job {{ $labels.service }} in {{ $labels.namespace }} failed',
  description:
    'Its last run did not end well, whatever the number of attempts. Its pods are kept, and with them their logs.',
  tryOn: (subject) => {
    const run = `${subject.name}-28394820`;
    const runs = (condition: string) => [
      seriesOf.known('clusterState', subject, started, always(600), { job_name: run }),
      seriesOf.known('clusterState', subject, failed, always(1), { job_name: run, condition }),
    ];
    const wellAt = (seconds: number) =>
      seriesOf.known('clusterState', subject, succeeded, always(seconds), { cronjob: subject.name });
    return {
      troubled: [...runs('true'), ...(isScheduled(subject) ? [wellAt(300)] : [])],
      holdsFrom: 0,
      calm: [
        ...(isScheduled(subject)
          ? [{ why: 'a later run was well', input: [...runs('true'), wellAt(900)] }]
          : []),
        { why: 'it has not failed', input: runs('false') },
      ],
    };
  },
};
