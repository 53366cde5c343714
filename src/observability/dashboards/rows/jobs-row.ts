import type { Panel } from '../panel';
import type { ServiceSelectors } from '../service-selectors';
import type { Row } from './row';

/** How the runs of a job ended. */
export const jobsRow: Row = ({ name, job }, selectors) => ({
  title: 'Runs',
  collapsed: false,
  panels: [
    ...(job === 'CronJob' ? [lastSuccess(name, selectors)] : []),
    ...(job !== undefined ? runs(name, selectors) : []),
  ],
});

const lastSuccess = (name: string, { state }: ServiceSelectors): Panel => ({
  title: 'Last success',
  description: 'When a scheduled run last ended well.',
  unit: 'dateTimeFromNow',
  startsAtZero: false,
  kind: 'number',
  queries: [
    {
      // Grafana takes milliseconds.
      expr: `1000 * max by (cronjob) (kube_cronjob_status_last_successful_time{${state},cronjob="${name}"})`,
      legend: '{{cronjob}}',
    },
  ],
});

const runs = (name: string, { state }: ServiceSelectors): Panel[] => {
  const jobs = `${state},job_name=~"${name}-[a-z0-9]+"`;
  return [
    {
      title: 'Failed pods',
      description: 'Pods of each run that is kept which failed.',
      unit: 'short',
      queries: [{ expr: `max by (job_name) (kube_job_status_failed{${jobs}})`, legend: '{{job_name}}' }],
    },
    {
      title: 'Running pods',
      description: 'Pods of each run that are at work.',
      unit: 'short',
      queries: [{ expr: `max by (job_name) (kube_job_status_active{${jobs}})`, legend: '{{job_name}}' }],
    },
    {
      title: 'Duration of runs',
      description: 'Time from the start to the end of each run that is kept.',
      unit: 's',
      queries: [
        {
          expr: `max by (job_name) (kube_job_status_completion_time{${jobs}}) - max by (job_name) (kube_job_status_start_time{${jobs}})`,
          legend: '{{job_name}}',
        },
      ],
    },
  ];
};
