import { CronJob, Job } from '@cdk8s/kubernetes';
import type { JobSpec } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { argocdKeys } from '../../../conventions/argocd-keys';
import { jobWaves } from '../../../conventions/job-waves';
import type { PrecedingJob, ScheduledJob } from '../../../model/job';
import type { Version } from '../../../model/version';
import { jobName } from './job-name';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { podTemplate } from './pod-template';

/** Adds what runs to its end: a CronJob on a schedule, a Job before a service. */
export function addJob(
  scope: Construct,
  service: MeshServiceSettings,
  job: ScheduledJob | PrecedingJob,
  version: Version,
): void {
  const spec: JobSpec = {
    backoffLimit: job.retries,
    activeDeadlineSeconds: job.deadlineSeconds,
    ...fixedSpec(service, version),
  };
  if (job.kind === 'scheduled') addScheduled(scope, service, job, spec);
  else addPreceding(scope, service, spec, version);
}

/** What of a Job can never be changed. */
function fixedSpec(
  service: MeshServiceSettings,
  version: Version,
): Pick<JobSpec, 'podFailurePolicy' | 'template'> {
  const template = podTemplate(service, version);
  return {
    // A node that was drained is no failure of the job
    // (https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy).
    podFailurePolicy: {
      rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }],
    },
    // `Never`, so that the pods of failed attempts stay, and with them their logs.
    template: { ...template, spec: { ...template.spec!, restartPolicy: 'Never' } },
  };
}

function addScheduled(
  scope: Construct,
  service: MeshServiceSettings,
  job: ScheduledJob,
  spec: JobSpec,
): void {
  const metadata = objectMetadata(service, service.name);
  new CronJob(scope, 'workload', {
    metadata,
    spec: {
      schedule: job.schedule,
      timeZone: job.timeZone,
      concurrencyPolicy: job.overlap,
      startingDeadlineSeconds: job.startWithinSeconds,
      successfulJobsHistoryLimit: job.history,
      failedJobsHistoryLimit: job.history,
      jobTemplate: { metadata: { labels: metadata.labels }, spec },
    },
  });
}

/**
 * Never with `ttlSecondsAfterFinished`: both engines would take the finished Job that is gone for one that is
 * missing, and run it again.
 */
function addPreceding(scope: Construct, service: MeshServiceSettings, spec: JobSpec, version: Version): void {
  const metadata = objectMetadata(service, jobName(service.name, fixedSpec(service, version)));
  new Job(scope, 'workload', {
    metadata: {
      ...metadata,
      annotations: { ...metadata.annotations, [argocdKeys.syncWave]: jobWaves.job },
    },
    spec,
  });
}
