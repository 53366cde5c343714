import { expect, it } from '@jest/globals';
import { runText } from '../../../src/cli/output/run-text';

it('says once what was done for one reason, and for whom as far as it helps', () => {
  const parsed = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((subject) => ({
    stage: 'parse' as const,
    subject,
    why: 'its files changed',
  }));
  const rendered = { stage: 'render' as const, subject: 'east/shop', why: 'it is new' };
  expect(runText({ taken: [...parsed, rendered], spared: 3 })).toBe(
    '  read a, b, c, d, e and 2 more: its files changed\n' +
      '  rendered east/shop: it is new\n' +
      '8 steps taken, 3 spared.\n',
  );
});

it('counts one step as one', () => {
  const taken = [{ stage: 'compare' as const, subject: 'east', why: 'it is new' }];
  expect(runText({ taken, spared: 0 })).toBe('  compared east: it is new\n1 step taken, 0 spared.\n');
});
