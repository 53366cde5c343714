import { expect, it } from '@jest/globals';
import { parseRules } from '../../src/parse/parse-rules';
import { words } from '../../src/problems/words';

const environments = ['dev', 'prod'];
const rule = { why: 'because', remedy: 'mend it', severity: 'error', check: () => [] };
const exemption = { service: 'shop/web', reason: 'so', owner: 'a@b.example', until: '2030-01-31' };

const parse = (definition: unknown, name = 'spare') =>
  parseRules([{ name, file: `apps/rules/${name}.ts`, definition }], environments);
const flaws = (definition: unknown, name?: string) =>
  parse(definition, name).problems.map(
    (one) => `${one.code} ${(one.at.path ?? []).join('.')}: ${words(one).remedy}`,
  );

it('calls a rule after its file', () => {
  expect(parse(rule)).toMatchObject({
    rules: [
      {
        code: 'company/spare',
        severities: {},
        otherwise: 'error',
        exemptions: [],
        file: 'apps/rules/spare.ts',
      },
    ],
    problems: [],
  });
  expect(flaws(rule, 'SpareRooms')).toEqual(['invalid-name : did you mean spare-rooms?']);
});

it('takes a severity for each environment, and for all others', () => {
  const severity = { prod: 'error', otherwise: 'warning' };
  expect(parse({ ...rule, severity })).toMatchObject({
    rules: [{ severities: { prod: 'error' }, otherwise: 'warning' }],
    problems: [],
  });
  expect(parse({ ...rule, severity: { prod: 'error' } }).rules[0]?.otherwise).toBeUndefined();
});

it.each([
  [{ ...rule, severity: { prdo: 'error' } }, 'unknown-reference severity.prdo: did you mean prod?'],
  [
    { ...rule, severity: 'eror' },
    'invalid-value severity: did you mean error? Otherwise write one of error, warning',
  ],
  [{ ...rule, severity: { prod: 'fatal' } }, 'invalid-value severity.prod: write one of error, warning'],
  [{ ...rule, remdy: 'x' }, 'unknown-field remdy: did you mean remedy?'],
  [{ ...rule, check: [] }, 'invalid-value check: write a function (cluster) => findings'],
  [{ ...rule, why: undefined }, 'missing-field : add why: a text'],
])('refuses %j', (definition, flaw) => {
  expect(flaws(definition)).toEqual([flaw]);
});

it.each([
  [
    { ...exemption, service: undefined },
    'missing-field exemptions.0: add project, service or object: what it lets through',
  ],
  [{ ...exemption, until: '2030-02-30' }, "invalid-value exemptions.0.until: write a day like '2030-01-31'"],
  [{ ...exemption, until: undefined }, "missing-field exemptions.0: add until: a day like '2030-01-31'"],
  [
    { ...exemption, owner: 'me' },
    "invalid-value exemptions.0.owner: write a mail address like 'team@example.com'",
  ],
  [{ ...exemption, reason: undefined }, 'missing-field exemptions.0: add reason: a text'],
  [
    { ...exemption, object: 'shop/web' },
    "invalid-value exemptions.0.object: write an object like 'Deployment shop/orders'",
  ],
])('refuses the exemption %j', (one, flaw) => {
  expect(flaws({ ...rule, exemptions: [one] })).toEqual([flaw]);
});

it('takes exemptions of a project, a service and an object', () => {
  const { service: _, ...rest } = exemption;
  const all = [{ project: 'shop' }, { service: 'shop/web' }, { object: 'Pod shop/web' }];
  expect(flaws({ ...rule, exemptions: all.map((one) => ({ ...rest, ...one })) })).toEqual([]);
});

it('takes any environment where there are no definitions', () => {
  const sources = [
    { name: 'a', file: 'apps/rules/a.ts', definition: { ...rule, severity: { test: 'error' } } },
  ];
  expect(parseRules(sources, undefined)).toMatchObject({ rules: [{ code: 'company/a' }], problems: [] });
});
