import { describe, expect, it } from '@jest/globals';
import { makeMutants } from '../../quality/definitions/make-mutants';
import { operators } from '../../quality/definitions/operators';
import type { Sample } from '../../quality/definitions/sample';

const text = `import { defineProject, java } from 'meshwright';

export default defineProject({
  title: 'Shop',
  services: {
    api: {
      runtime: java(17),
      calls: ['orders'],
      consumers: ['other/web'],
      resources: { memory: '512Mi', cpu: 2 },
      metrics: false,
    },
  },
});
`;
const sample = { file: 'apps/shop/project.ts', text } as Sample;
const mutants = makeMutants(sample);
const by = (operator: string) => mutants.filter((one) => one.operator === operator);

it.each(operators.map(({ name }) => name))('%s changes something', (name) => {
  expect(by(name).length).toBeGreaterThan(0);
});

it('changes one place at a time, and says where', () => {
  for (const mutant of mutants) {
    expect(mutant.text).not.toBe(text);
    expect(mutant.lines.size).toBeGreaterThan(0);
  }
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
});

describe('a mutant', () => {
  it('knows what was meant', () => {
    const memory = by('misspelt field or name').find(({ path }) => path.at(-1) === 'memory');
    expect(memory).toMatchObject({ path: ['services', 'api', 'resources', 'memory'], renamed: 'memory' });
    expect(memory?.meant).toContain('memory');
    expect(memory?.lines).toEqual(new Set([10]));
  });

  it('gives a value another unit', () => {
    expect(by('wrong unit').map(({ what }) => what)).toContain("'512Mi' → '512m'");
  });

  it('lacks a consent where what is around it stands', () => {
    const consent = by('missing field or consent').find(({ path }) => path.at(-1) === 'consumers');
    expect(consent?.text).not.toContain('other/web');
    expect(consent?.lines).toEqual(new Set([9, 6]));
  });

  it('misspells a helper where it is imported and used', () => {
    const helper = by('misspelt helper').find(({ what }) => what.startsWith('java'));
    expect(helper?.text).not.toContain('java');
  });
});
