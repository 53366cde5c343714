import { describe, expect, it } from '@jest/globals';
import { explainRun } from '../../src/synthesis/explain-run';
import type { Task } from '../../src/synthesis/task';

const task = (subject: string, from: Task['from'], isKept = false): Task => ({
  stage: 'parse',
  subject,
  from,
  isKept,
});

describe('an explained run', () => {
  const before = [task('shop', { platform: 'a', folder: 'a' }), task('bank', { platform: 'a', folder: 'a' })];
  const why = (now: Task) => explainRun([now], before).taken.map((one) => one.why);

  it('says what of the inputs of a step is not as it was', () => {
    expect(why(task('shop', { platform: 'a', folder: 'b' }))).toEqual(['its files changed']);
    expect(why(task('shop', { platform: 'b', folder: 'b' }))).toEqual([
      'what the platform says changed, and its files changed',
    ]);
  });

  it('tells what is new from what could not be kept', () => {
    expect(why(task('mail', { platform: 'a', folder: 'a' }))).toEqual(['it is new']);
    expect(why(task('bank', { platform: 'a', folder: 'a' }))).toEqual([
      'what it reads elsewhere changed, or it could not be kept',
    ]);
  });

  it('counts what was spared, and knows no reason without a run before', () => {
    const tasks = [task('shop', { folder: 'b' }), task('bank', { folder: 'a' }, true)];
    expect(explainRun(tasks, undefined)).toEqual({
      taken: [{ stage: 'parse', subject: 'shop', why: 'nothing is known of an earlier run' }],
      spared: 1,
    });
  });
});
