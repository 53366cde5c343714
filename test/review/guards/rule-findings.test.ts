import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reviewRules } from '../../../src/conventions/review-rules';
import type { ReviewRule, RuledCode } from '../../../src/model/review-rules';
import { problem } from '../../../src/problems/problem';
import type { Finding } from '../../../src/review/finding';
import { ruleFindings } from '../../../src/review/guards/rule-findings';
import { changeOf } from '../../review/report/review-of';

const at = { file: 'apps/platform.ts' };
const finding = (code: 'engine-switch' | 'project-emptied', count = 1): Finding => ({
  problem:
    code === 'engine-switch'
      ? problem(code, at, { objects: 'Deployment shop/web', cluster: 'east', from: 'Flux', to: 'Argo CD' })
      : problem(code, at, { project: 'shop', cluster: 'east', count }),
  weight: 'refused',
  changes: Array.from({ length: count }, (_, index) => changeOf(`web-${index}`)),
  waived: undefined,
});
const rulesWith = (code: RuledCode, level: ReviewRule['level']) => ({
  ...reviewRules,
  [code]: { level, above: undefined, isSet: true },
});

it.each([
  ['refuse', ['refused'], []],
  ['warn', ['attention'], []],
  ['ignore', [], [{ code: 'engine-switch', count: 3 }]],
] as const)('gives a finding the weight of its rule: %s', (level, weights, ignored) => {
  const made = ruleFindings([finding('engine-switch', 3)], rulesWith('engine-switch', level));
  expect(made.findings.map(({ weight }) => weight)).toEqual(weights);
  expect(made.ignored).toEqual(ignored);
});

it('keeps whose word it was, and that a waiver lets it through', () => {
  const waived = { reason: 'agreed', until: '2030-06-30' };
  const { findings } = ruleFindings([{ ...finding('engine-switch'), waived }], reviewRules);
  expect(findings).toMatchObject([{ waived, rule: { level: 'warn', isSet: false } }]);
});

it('never touches what no rule is about', () => {
  fc.assert(
    fc.property(fc.constantFrom('ignore', 'warn', 'refuse'), (level) => {
      const fixed = finding('project-emptied');
      const all = Object.fromEntries(
        Object.keys(reviewRules).map((code) => [code, { level, above: 0, isSet: true }]),
      ) as unknown as typeof reviewRules;
      expect(ruleFindings([fixed], all)).toEqual({ findings: [fixed], ignored: [] });
    }),
  );
});
