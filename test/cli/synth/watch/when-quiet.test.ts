import { describe, expect, it, jest } from '@jest/globals';
import { whenQuiet } from '../../../../src/cli/synth/watch/when-quiet';

/** A clock that goes on when it is told. */
function clock() {
  let time = 0;
  let waiting: { readonly at: number; readonly task: () => void } | undefined;
  return {
    now: () => time,
    after: (milliseconds: number, task: () => void) => {
      const own = { at: time + milliseconds, task };
      waiting = own;
      return () => {
        if (waiting === own) waiting = undefined;
      };
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
      if (waiting === undefined || waiting.at > time) return;
      const { task } = waiting;
      waiting = undefined;
      task();
    },
  };
}

describe('whenQuiet', () => {
  it('does a task once, when a burst is over', () => {
    const task = jest.fn();
    const time = clock();
    const ask = whenQuiet(task, time);
    for (let passed = 0; passed < 200; passed += 10) {
      ask();
      time.pass(10);
    }
    expect(task).not.toHaveBeenCalled();
    time.pass(20);
    expect(task).toHaveBeenCalledTimes(1);
    time.pass(5_000);
    expect(task).toHaveBeenCalledTimes(1);
    ask();
    time.pass(30);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('does not wait for ever for a burst that does not end', () => {
    const task = jest.fn();
    const time = clock();
    const ask = whenQuiet(task, time);
    for (let passed = 0; passed < 2_500; passed += 10) {
      ask();
      time.pass(10);
    }
    expect(task).toHaveBeenCalledTimes(2);
  });
});
