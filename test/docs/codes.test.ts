import { expect, it } from '@jest/globals';
import { registry } from '../../src/problems/registry';
import { documents, textOf } from './documents';

/** Codes that a page says it is refused with: words with hyphens below that heading. */
const refusedIn = (text: string): readonly string[] =>
  [...(text.split('## What is refused')[1] ?? '').matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(
    ([, code = '']) => code,
  );

/** Words with hyphens that are no codes. */
const others = new Set(['namespace-wide', 'cluster-wide']);

it('names codes that exist', () => {
  const pages = documents.filter((document) => document.startsWith('docs/services/'));
  const codes = pages.flatMap((page) => refusedIn(textOf(page))).filter((code) => !others.has(code));
  expect(new Set(codes).size).toBeGreaterThan(40);
  expect(codes.filter((code) => !(code in registry))).toEqual([]);
});

it('would notice one that does not', () => {
  expect(refusedIn('# A\n\n`not-this`\n\n## What is refused\n\nA `no-such-code`.\n')).toEqual([
    'no-such-code',
  ]);
});
