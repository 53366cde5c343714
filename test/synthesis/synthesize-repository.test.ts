import { expect, it, jest } from '@jest/globals';
import { join } from 'node:path';
import { readInputs } from '../../src/load/inputs/read-inputs';
import { openStore } from '../../src/store/open-store';
import { synthesizeRepository } from '../../src/synthesis/synthesize-repository';
import type { State } from './incremental/company';
import { Workshop } from './incremental/workshop';

/** Runs one state after the other, each of which is compared with a run from nothing; what is wrong in the last. */
function codesAfter(...states: readonly State[]): readonly string[] {
  const shop = new Workshop();
  let codes: readonly string[] = [];
  for (const state of states) codes = shop.run(state).problems.map(({ code }) => code);
  return codes;
}

it('says again what is wrong with a lock that it did not read again', () => {
  expect(codesAfter({ image: 'broken' }, { image: 'broken' })).toContain('broken-lock');
});

it('says again that a field of a helper stands twice', () => {
  expect(codesAfter({ helper: 'twice' }, { helper: 'twice' })).toContain('duplicate-field');
});

it('stops at a broken rule before it renders, whether definitions were read or not', () => {
  const codes = codesAfter({ extend: 'throws' }, { extend: 'throws', rule: 'broken' });
  expect(codes).toContain('broken-definition');
  expect(codes).not.toContain('throwing-definition');
});

it('says again that a rule is broken', () => {
  expect(codesAfter({}, { rule: 'broken' }, { rule: 'broken' })).toContain('broken-definition');
});

it('reads no definition where nothing changed', () => {
  const shop = new Workshop();
  shop.run({ rule: 'silent' });
  const load = jest.fn(() => {
    throw new Error('read');
  });
  const inputs = readInputs(shop.root, 'the program under test');
  const store = openStore(join(shop.root, '.meshwright'));
  const { problems, tasks } = synthesizeRepository({ inputs, load }, { store });
  expect(problems.map(({ code }) => code)).toEqual(['one-pod-at-rest']);
  expect(tasks.filter(({ isKept }) => !isKept)).toEqual([]);
  expect(load).not.toHaveBeenCalled();
});
