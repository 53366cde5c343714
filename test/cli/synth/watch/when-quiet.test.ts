import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { whenQuiet } from '../../../../src/cli/synth/watch/when-quiet';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('whenQuiet', () => {
  it('does a task once, when a burst is over', () => {
    const task = jest.fn();
    const ask = whenQuiet(task);
    for (let time = 0; time < 200; time += 10) {
      ask();
      jest.advanceTimersByTime(10);
    }
    expect(task).not.toHaveBeenCalled();
    jest.advanceTimersByTime(20);
    expect(task).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(5_000);
    expect(task).toHaveBeenCalledTimes(1);
    ask();
    jest.advanceTimersByTime(30);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('does not wait for ever for a burst that does not end', () => {
    const task = jest.fn();
    const ask = whenQuiet(task);
    for (let time = 0; time < 2_500; time += 10) {
      ask();
      jest.advanceTimersByTime(10);
    }
    expect(task).toHaveBeenCalledTimes(2);
  });
});
