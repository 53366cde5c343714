import { describe, expect, it } from '@jest/globals';
import { rememberedForKind } from '../../src/checks/remembered-for-kind';

describe('rememberedForKind', () => {
  it('works something out once for each kind, also where nothing comes of it', () => {
    const asked: string[] = [];
    const find = rememberedForKind((apiVersion, kind) => {
      asked.push(`${apiVersion} ${kind}`);
      return kind === 'Job' ? undefined : `${apiVersion}/${kind}`;
    });
    expect(['Job', 'CronJob', 'Job', 'CronJob'].map((kind) => find('batch/v1', kind))).toEqual([
      undefined,
      'batch/v1/CronJob',
      undefined,
      'batch/v1/CronJob',
    ]);
    expect(find('batch/v2', 'CronJob')).toBe('batch/v2/CronJob');
    expect(asked).toEqual(['batch/v1 Job', 'batch/v1 CronJob', 'batch/v2 CronJob']);
  });
});
