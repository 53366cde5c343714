import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { faults } from '../../quality/rendered/faults';
import { registry } from '../../src/problems/registry';

const rules = 'src/checks';

/** Codes that no rendered object can be given, each with the reason; tests of their rules cover them. */
const unseeded: Readonly<Record<string, string>> = {
  'unknown-field': 'what schemas call a finding, reported as invalid-object',
  'missing-field': 'what schemas call a finding, reported as invalid-object',
  'wrong-type': 'what schemas call a finding, reported as invalid-object',
};

const texts = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(rules, file), 'utf8'))
  .join('\n');
const raised = Object.keys(registry).filter((code) => texts.includes(`'${code}'`));
const seeded = new Set<string>(faults.map(({ code }) => code));

it('seeds a fault for every code of a rule about what is rendered', () => {
  expect(raised.length).toBeGreaterThan(100);
  expect(raised.filter((code) => !seeded.has(code) && !(code in unseeded))).toEqual([]);
  expect(Object.keys(unseeded).filter((code) => seeded.has(code) || !raised.includes(code))).toEqual([]);
});

it('names each fault of an object once', () => {
  const names = faults.map(({ kind, name }) => `${kind} ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
