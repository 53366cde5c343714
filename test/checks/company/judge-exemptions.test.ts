import { expect, it } from '@jest/globals';
import { judgeExemptions } from '../../../src/checks/company/judge-exemptions';
import type { CompanyRule, Exemption } from '../../../src/model/company-rule';
import { words } from '../../../src/problems/words';

const exemption: Exemption = {
  project: 'shop',
  service: undefined,
  object: undefined,
  reason: 'so',
  owner: 'a@b.example',
  until: '2030-01-31',
  index: 2,
};
const known = { projects: new Set(['shop']), services: new Set(['shop/web']) };

function judged(over: Partial<Exemption>, today: string | undefined, isUsed: boolean | undefined) {
  const one = { ...exemption, ...over };
  const rule: CompanyRule = {
    code: 'company/seen',
    why: 'it is',
    remedy: 'hide it',
    source: undefined,
    severities: {},
    otherwise: 'error',
    check: () => [],
    exemptions: [one],
    file: 'apps/rules/seen.ts',
  };
  const used = isUsed === undefined ? undefined : new Set(isUsed ? [one] : []);
  return judgeExemptions([rule], { ...known, used, today }).map(
    (found) => `${found.code} ${(found.at.path ?? []).join('.')}: ${words(found).remedy}`,
  );
}

it('says nothing of one that lets something through and has not ended', () => {
  expect(judged({}, '2030-01-31', true)).toEqual([]);
  expect(judged({ service: 'shop/web' }, undefined, true)).toEqual([]);
});

it('refuses one whose day is past, where the day is known', () => {
  expect(judged({}, '2030-02-01', false)).toEqual([
    'expired-exemption exemptions.2.until: ask a@b.example: mend what is exempted and remove it, or write a day to come',
  ]);
  expect(judged({}, undefined, true)).toEqual([]);
});

it('asks for the removal of one that nothing needs, where all was looked at', () => {
  expect(judged({}, undefined, false)).toEqual([
    'unused-exemption exemptions.2: remove it, or correct what it is for',
  ]);
  expect(judged({}, undefined, undefined)).toEqual([]);
});

it('names what was probably meant by a name that nothing has, even where not all was looked at', () => {
  expect(judged({ project: 'shpo' }, '2030-02-01', undefined)).toEqual([
    'unknown-exempted exemptions.2.project: did you mean shop?',
  ]);
  expect(judged({ project: undefined, service: 'shop/wbe' }, undefined, false)).toEqual([
    'unknown-exempted exemptions.2.service: did you mean shop/web?',
  ]);
  expect(judged({ project: undefined, service: 'gone/entirely' }, undefined, false)).toEqual([
    'unknown-exempted exemptions.2.service: remove it, or correct the name',
  ]);
});
