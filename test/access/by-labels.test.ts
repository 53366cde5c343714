import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { byLabels } from '../../src/access/by-labels';
import { hasLabels } from '../../src/access/has-labels';

const some = fc.dictionary(fc.constantFrom('app', 'tier', 'zone'), fc.constantFrom('a', 'b', 'c'));

describe('objects by the labels that they want', () => {
  test('leave out none that selects such pods, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(some), some, (all, labels) => {
        const selecting = all.filter((wanted) => hasLabels(labels, wanted));
        const found = byLabels(all, (wanted) => wanted)(labels);
        expect(found.filter((wanted) => hasLabels(labels, wanted))).toEqual(selecting);
      }),
    );
  });

  test('leave out those whose label such pods do not have', () => {
    const find = byLabels([{ app: 'a' }, {}, { app: 'b' }, { tier: 'a' }], (wanted) => ({ ...wanted }));
    expect(find({ app: 'b' })).toEqual([{}, { app: 'b' }]);
    expect(find({})).toEqual([{}]);
  });
});
