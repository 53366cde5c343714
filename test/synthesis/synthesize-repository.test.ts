import { expect, it, jest } from '@jest/globals';
import { join } from 'node:path';
import { digestBytes } from '../../src/conventions/digest-bytes';
import * as api from '../../src/index';
import { readInputs } from '../../src/load/inputs/read-inputs';
import { loadSources } from '../../src/load/load-sources';
import { noStore } from '../../src/store/no-store';
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

it.each(['with a store', 'without'])('renders a file again as it was, %s, when all is let go', (kind) => {
  const shop = new Workshop();
  shop.run({ rule: 'silent' });
  const inputs = readInputs(shop.root, 'the program under test');
  const load = (projects: ReadonlySet<string>) => loadSources(shop.root, api, projects);
  const store = kind === 'without' ? noStore : openStore(join(shop.root, 'another'));
  const texts = new Map<string, string>();
  const take = (path: string, text: string) => {
    texts.set(path, text);
    return digestBytes(text);
  };
  const { files } = synthesizeRepository({ inputs, load }, { store, take });
  expect([...(files ?? [])].map(([path, file]) => [path, file.bytes().toString()])).toEqual([...texts]);
  expect(texts.size).toBeGreaterThan(20);
  expect([...(files?.values() ?? [])].map(({ digest }) => digest)).toEqual(
    [...texts.values()].map((text) => digestBytes(text)),
  );
});
