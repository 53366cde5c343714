import type { JobDefinition, PrecedingJob, ScheduledJob } from '../../definition/job-definition';
import type { Job } from '../../model/job';
import { units } from '../units';

const overlaps = { forbid: 'Forbid', replace: 'Replace', allow: 'Allow' } as const;

/** When a job runs, and for how long. */
export function placeJob(written: JobDefinition | undefined): Job | undefined {
  if (written === undefined) {
    return undefined;
  }
  return 'before' in written ? preceding(written) : scheduled(written);
}

function preceding({ before, deadline, retries }: PrecedingJob): Job {
  return {
    kind: 'preceding',
    before,
    deadlineSeconds: units.seconds(deadline ?? '10m'),
    retries: retries ?? 3,
  };
}

function scheduled(written: ScheduledJob): Job {
  return {
    kind: 'scheduled',
    schedule: written.schedule,
    // Without one it is that of the controller's machine.
    timeZone: written.timeZone ?? 'Etc/UTC',
    overlap: overlaps[written.overlap ?? 'forbid'],
    // Without a limit, a controller that missed a hundred runs starts none at all
    // (https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#job-creation).
    startWithinSeconds: units.seconds(written.startWithin ?? '1h'),
    history: written.history ?? 3,
    deadlineSeconds: units.seconds(written.deadline ?? '1h'),
    retries: written.retries ?? 3,
  };
}
