import { expect, it } from '@jest/globals';
import { equivalent } from '../../quality/definitions/equivalents';
import { makeMutants } from '../../quality/definitions/make-mutants';
import type { Sample } from '../../quality/definitions/sample';

const text = `import { defineProject, external, java } from 'meshwright';

const settings = {
  A: 'b',
};
const bank = external('bank', { host: 'bank.example', port: 443, protocol: 'https' });

export default defineProject({
  title: 'Shop',
  services: {
    api: {
      runtime: java(17),
      calls: [bank, external('mail', { host: 'mail.example', port: 25, protocol: 'tcp' }), 'orders'],
      consumers: ['shop/web'],
      env: { ...settings },
    },
    orders: { runtime: java(17), consumers: ['other/web'] },
  },
});
`;
const sample = { file: 'apps/shop/project.ts', project: 'shop', text } as Sample;
const mutants = makeMutants(sample);
const only = (operator: string, what: string) => {
  const [found, ...more] = mutants.filter((one) => one.operator === operator && one.what === what);
  if (found === undefined || more.length > 0) throw new Error(`${more.length + 1} mutants: ${what}`);
  return found;
};

it('takes another name of a system outside, and of nothing else that is called', () => {
  expect(equivalent(only('unknown reference', "'bank' → 'quux-zyzzyva'"))).toContain('outside');
  expect(equivalent(only('unknown reference', "'mail' → 'quux-zyzzyva'"))).toContain('outside');
  expect(equivalent(only('unknown reference', "'orders' → 'quux-zyzzyva'"))).toBeUndefined();
});

it('takes away a consent within a project, and no other', () => {
  const consents = mutants.filter(({ what }) => what === 'no consumers');
  expect(consents.map(equivalent)).toEqual([expect.stringContaining('within a project'), undefined]);
});

it('takes nothing where it is only spread', () => {
  const nothing = mutants.filter(({ path, what }) => path.join('.') === 'settings' && what.endsWith('→ []'));
  expect(nothing.map(equivalent)).toEqual([expect.stringContaining('adds nothing')]);
  const text = only('wrong type', "{\n  A: 'b',\n} → 'seven'");
  expect(equivalent(text)).toBeUndefined();
});

it('a constant is wrong where it is used, on the line that it has in the mutant', () => {
  const empty = mutants.find(({ path, what }) => path.join('.') === 'settings' && what.endsWith('→ []'));
  expect(empty?.isShared).toBe(true);
  expect(empty?.text.split('\n')[12]).toContain('...settings');
  expect(empty?.lines).toContain(13);
});
