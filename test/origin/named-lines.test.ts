import { expect, it } from '@jest/globals';
import type { Edit } from '../../src/origin/edit';
import { editSources } from '../../src/origin/edit-sources';
import { leafGroups } from '../../src/origin/leaf-groups';
import { openUnit } from '../../src/origin/open-unit';
import { originOf } from '../../src/origin/origin-of';
import { otherValues } from '../../src/origin/other-values';
import { readField } from '../../src/origin/read-field';
import { sampleQuestion } from './sample-question';

const { sources, trace, planDelivery } = sampleQuestion();

/** Scattered over a list, the same each time. */
const sampled = <T>(list: readonly T[], every: number): readonly T[] =>
  list.filter((_, index) => index % every === 0);

const placeText = (file: string, path: readonly unknown[]) => `${file} ${path.join('/')}`;

it.each([
  ['robot-shop', 'cart', 'Deployment', ['spec', 'template', 'spec', 'containers', 0]],
  ['robot-shop', 'payment', 'NetworkPolicy', ['spec']],
  ['bookinfo', 'reviews', 'VirtualService', ['spec']],
  ['insight', '_tenant', 'ResourceQuota', ['spec']],
])(
  'names lines of %s/%s that change the field when they change, and no line that is left out does',
  (group, name, kind, path) => {
    const { unit } = openUnit(sources, { cluster: 'prod-east', group, name }, { trace, planDelivery });
    const manifest = unit?.manifests.find(({ object }) => object.kind === kind);
    if (unit === undefined || manifest === undefined) throw new Error('is not rendered');
    const field = { unit: unit.manifests, manifest, path };
    const valueWith = (edits: readonly Edit[]): string | undefined => {
      const { manifests, problems } = unit.render(editSources(unit.sources, edits));
      return manifests === undefined || problems.length > 0
        ? undefined
        : JSON.stringify(readField(field, manifests) ?? 'gone');
    };
    const { causes, undecided } = originOf(unit, manifest, path);
    const value = valueWith([]);
    const leaves = leafGroups(unit).flat();
    const named = new Set(
      [...causes.flatMap(({ place }) => place ?? []), ...undecided].map(({ file, path: at = [] }) =>
        placeText(file, at),
      ),
    );
    // One by one, so that nothing is rendered that nobody looks at.
    function* changed(leaf: (typeof leaves)[number]) {
      for (const to of otherValues(leaf.value)) {
        const one = valueWith([{ ...leaf, to }]);
        if (one !== undefined) yield one;
      }
    }

    const decisive = leaves.filter(
      ({ file, path: at }) =>
        named.has(placeText(file, at)) &&
        !undecided.some((one) => placeText(one.file, one.path ?? []) === placeText(file, at)),
    );
    expect(decisive.length).toBeGreaterThan(0);
    for (const leaf of decisive) {
      let isChanged: boolean | undefined;
      for (const one of changed(leaf)) {
        isChanged = one !== value;
        if (isChanged) break;
      }
      // Undefined where no other value is valid.
      expect([leaf.path, isChanged ?? true]).toEqual([leaf.path, true]);
    }

    const others = sampled(
      leaves.filter(({ file, path: at }) => !named.has(placeText(file, at))),
      17,
    );
    expect(others.length).toBeGreaterThan(5);
    for (const leaf of others) {
      const [first = value] = changed(leaf);
      expect([leaf.path, first]).toEqual([leaf.path, value]);
    }
  },
);
