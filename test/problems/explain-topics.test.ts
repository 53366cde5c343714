import { expect, it } from '@jest/globals';
import type { Explanation } from '../../src/problems/explanation';
import { explainTopics } from '../../src/problems/explain-topics';

const all = explainTopics().flatMap(({ codes }) => codes);
const codesOf = (some: readonly Explanation[]) => some.map(({ code }) => code);

/** What shows that a message was made of other arguments than it takes. */
const slip = /undefined|\[object|NaN|^\s*$/;

it('puts an example of every code into words', () => {
  expect(all.length).toBeGreaterThan(300);
  expect(codesOf(all.filter(({ what, remedy }) => slip.test(what) || slip.test(remedy)))).toEqual([]);
});

it('says of every code in sentences why it matters, and not what is wrong once more', () => {
  expect(codesOf(all.filter(({ why }) => !/^\S.{15,}\.$/.test(why) || /\s{2}/.test(why)))).toEqual([]);
  expect(codesOf(all.filter(({ why, what }) => why.includes(what)))).toEqual([]);
});

it('names pages of the web as sources', () => {
  const wrong = all.filter(({ source }) => source !== undefined && !/^https:\/\/[\w.-]+\/\S*$/.test(source));
  expect(codesOf(wrong)).toEqual([]);
});
