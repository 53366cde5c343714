import { describe, expect, it } from '@jest/globals';
import { reviewRules } from '../../src/conventions/review-rules';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { reviewRulesOf } from '../../src/parse/review-rules-of';
import { guardProblems } from '../../src/problems/registry/guard-problems';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';

const parsed = (review: object) => parseLandscape(sourcesOf({ shop: project }, { ...platform, review }));
const problemsOf = (review: object) =>
  parsed(review).problems.map(({ code, at, args }) => [code, at.path, args]);

describe('what a platform says of findings', () => {
  it('is the usual where it says nothing', () => {
    expect(reviewRulesOf()).toEqual(reviewRules);
  });

  it('changes what it names, and leaves the other half of a limit', () => {
    const { landscape } = parsed({
      'engine-switch': 'refuse',
      'many-restarts': { level: 'refuse' },
      'much-opened': { above: 0 },
    });
    expect(landscape?.platform.review).toEqual({
      ...reviewRules,
      'engine-switch': { level: 'refuse', above: undefined, isSet: true },
      'many-restarts': { level: 'refuse', above: 50, isSet: true },
      'much-opened': { level: 'warn', above: 0, isSet: true },
    });
  });

  it('suggests the finding that was meant, and the level', () => {
    expect(problemsOf({ 'engine-swich': 'warn' })).toMatchObject([
      ['unknown-field', ['review', 'engine-swich'], { suggestion: 'engine-switch' }],
    ]);
    expect(problemsOf({ 'engine-switch': 'refused' })).toMatchObject([
      ['invalid-value', ['review', 'engine-switch'], { suggestion: 'refuse' }],
    ]);
    expect(problemsOf({ 'many-restarts': { above: -1 } })).toMatchObject([
      ['invalid-value', ['review', 'many-restarts', 'above'], {}],
    ]);
  });

  it.each(['stale-dist', ...Object.keys(guardProblems)].filter((code) => !Object.hasOwn(reviewRules, code)))(
    'may not weaken %s',
    (finding) => {
      expect(problemsOf({ [finding]: 'ignore' })).toEqual([
        ['fixed-finding', ['review', finding], { finding }],
      ]);
    },
  );
});
