import type { CronJobSpec } from '@cdk8s/kubernetes';
import { isTimeZone } from '../../../../conventions/is-time-zone';
import { readCron } from '../../../../conventions/read-cron';
import type { Problem } from '../../../../problems/problem';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { refuseField } from '../../refuse-field';

const every = /^@every (?:\d+(?:\.\d*)?(?:h|m|s|ms|us|ns))+$/;

/** Schedules and time zones of CronJobs are ones that their controller can read. */
export const schedules: ClusterRule = (cluster) =>
  objectsOf<CronJobSpec>(cluster, 'batch/CronJob').flatMap(({ spec: { schedule, timeZone }, ...one }) => {
    const flaws: Problem[] = [];
    const refuse = (field: string, reason: string) =>
      flaws.push(refuseField('refused-value', one, ['spec', field], reason));
    if (/TZ=/.test(schedule)) {
      refuse('schedule', `is ${JSON.stringify(schedule)}: a time zone stands in the field timeZone`);
    } else if (readCron(schedule.trim().replaceAll(/\s+/g, ' ')) === undefined && !every.test(schedule)) {
      refuse(
        'schedule',
        `is ${JSON.stringify(schedule)}, which is not five fields of cron, such as 30 2 * * *`,
      );
    }
    if (timeZone !== undefined && !isTimeZone(timeZone)) {
      refuse('timeZone', `is ${JSON.stringify(timeZone)}, which is not a time zone such as Europe/Berlin`);
    }
    return flaws;
  });
