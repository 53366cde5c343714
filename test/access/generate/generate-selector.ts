import type { LabelSelector } from '@cdk8s/kubernetes';
import * as fc from 'fast-check';

/** Selectors over these labels, of both forms and all operators, often empty. */
export function generateSelector(
  words: Readonly<Record<string, readonly string[]>>,
): fc.Arbitrary<LabelSelector> {
  const keys = Object.keys(words);
  const label = fc
    .constantFrom(...keys)
    .chain((key) => fc.constantFrom(...(words[key] ?? [])).map((value) => ({ [key]: value })));
  const expression = fc.constantFrom(...keys).chain((key) =>
    fc.oneof(
      fc.record({
        key: fc.constant(key),
        operator: fc.constantFrom('In', 'NotIn'),
        values: fc.uniqueArray(fc.constantFrom(...(words[key] ?? [])), { minLength: 1, maxLength: 2 }),
      }),
      fc.record({ key: fc.constant(key), operator: fc.constantFrom('Exists', 'DoesNotExist') }),
    ),
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 4, arbitrary: label.map((matchLabels) => ({ matchLabels })) },
    {
      weight: 3,
      arbitrary: fc.array(expression, { maxLength: 2 }).map((matchExpressions) => ({ matchExpressions })),
    },
    {
      weight: 1,
      arbitrary: fc.record({ matchLabels: label, matchExpressions: fc.array(expression, { maxLength: 1 }) }),
    },
  );
}
