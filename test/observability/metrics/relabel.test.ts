import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { relabel } from '../../../src/observability/metrics/relabel';
import type { LabelMap, LabelValues } from '../../../src/observability/promql/label-row';
import type { Relabeling } from '../../../src/observability/scraping/scrape-job';

const labelNames = fc.constantFrom('namespace', 'project', 'environment');
const texts = fc.constantFrom('a', 'b', '');
const values = fc.oneof(
  fc.constant<LabelValues>('any'),
  fc.uniqueArray(texts, { minLength: 1 }).map((all): LabelValues => new Set(all)),
);
const labels = fc.array(fc.tuple(labelNames, values)).map((all): LabelMap => new Map(all));
const step: fc.Arbitrary<Relabeling> = fc.record({
  source_labels: fc.constantFrom(['namespace'], ['project'], ['namespace', 'project']),
  regex: fc.constantFrom('a', 'b', 'a|b', '(.*)'),
  target_label: labelNames,
  replacement: fc.constantFrom('a', 'c', '', '$1'),
});

it('does all steps at once as it does them one by one', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), labels, (steps, before) => {
      const oneByOne = steps.reduce<LabelMap>((some, one) => relabel([one])(some) ?? some, before);
      expect(relabel(steps)(before)).toEqual(oneByOne);
    }),
  );
});

it('writes what the table says of a name, and leaves what it does not name', () => {
  const table = ['shop', 'bank'].map((regex) => ({
    source_labels: ['namespace'],
    regex,
    target_label: 'project',
    replacement: `of-${regex}`,
  }));
  const project = (namespace: string) =>
    relabel(table)(new Map([['namespace', new Set([namespace])]]))?.get('project');
  expect(project('bank')).toEqual(new Set(['of-bank']));
  expect(project('other')).toBeUndefined();
});
