import { describe, expect, it } from '@jest/globals';
import { schedules } from '../../../../../src/checks/cluster/rules/api-server/schedules';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('schedules', () => {
  it.each<[string, KubernetesObject]>([
    [
      'five fields, with more spaces',
      object('batch/v1 CronJob', {
        spec: {
          schedule: '30  2 * * mon-fri',
          timeZone: 'Europe/Berlin',
          jobTemplate: { spec: { template: { spec: { containers: [] } } } },
        },
      }),
    ],
    [
      'an interval',
      object('batch/v1 CronJob', {
        spec: { schedule: '@every 1h30m', jobTemplate: { spec: { template: { spec: { containers: [] } } } } },
      }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(schedules, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'six fields',
      object('batch/v1 CronJob', {
        spec: { schedule: '0 30 2 * * *', jobTemplate: { spec: { template: { spec: { containers: [] } } } } },
      }),
      'refused-value spec.schedule',
    ],
    [
      'an hour that is none',
      object('batch/v1 CronJob', {
        spec: { schedule: '0 24 * * *', jobTemplate: { spec: { template: { spec: { containers: [] } } } } },
      }),
      'refused-value spec.schedule',
    ],
    [
      'a time zone in the schedule',
      object('batch/v1 CronJob', {
        spec: {
          schedule: 'TZ=UTC 0 2 * * *',
          jobTemplate: { spec: { template: { spec: { containers: [] } } } },
        },
      }),
      'refused-value spec.schedule',
    ],
    [
      'a time zone that is none',
      object('batch/v1 CronJob', {
        spec: {
          schedule: '0 2 * * *',
          timeZone: 'Europe/Berln',
          jobTemplate: { spec: { template: { spec: { containers: [] } } } },
        },
      }),
      'refused-value spec.timeZone',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(schedules, [one])).toEqual([flaw]);
  });
});
