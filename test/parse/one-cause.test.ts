import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { parseValue } from '../../src/parse/parse-value';
import { words } from '../../src/problems/words';

const range = z.strictObject({ min: z.number(), max: z.number(), step: z.number().optional() });
const call = z.union([
  z.string(),
  z.strictObject({ to: z.string() }),
  z.strictObject({ external: z.string(), host: z.string(), port: z.number() }),
]);
const schema = z.strictObject({ scale: range.optional(), calls: z.array(call).optional() });
const said = (value: unknown) =>
  parseValue(schema, value, { file: 'a.ts', path: [] }).problems.map((found) => {
    const { what, remedy } = words(found);
    return `${found.at.path?.join('.')}: ${what} → ${remedy}`;
  });

describe('one mistake is one problem', () => {
  it('where a field has another name, however strange', () => {
    expect(said({ scale: { mim: 1, max: 2 } })).toEqual([
      'scale.mim: there is no field mim → did you mean min?',
    ]);
    expect(said({ scale: { constructor: 1, max: 2 } })).toEqual([
      'scale.constructor: there is no field constructor → did you mean min?',
    ]);
  });

  it('where nothing in an object is known', () => {
    expect(said({ scale: { wrong: true } })).toEqual([
      'scale.wrong: there is no field wrong → fields here: min, max, step',
    ]);
  });

  it('where a helper spread a text', () => {
    expect(said({ scale: Object.assign({}, 'abc') })).toEqual([
      'scale: scale cannot be a text → write an object { … }',
    ]);
  });

  it('where a value breaks two rules', () => {
    const twice = z.strictObject({ path: z.string().startsWith('/').max(2) });
    expect(parseValue(twice, { path: 'long' }, { file: 'a.ts', path: [] }).problems).toHaveLength(1);
  });
});

it('tells two mistakes in one object', () => {
  expect(said({ scale: { stepp: 1, min: 1 } })).toEqual([
    'scale: max is missing → add max: a number',
    'scale.stepp: there is no field stepp → did you mean step?',
  ]);
});

it('takes the shape of a union that most of a value fits', () => {
  expect(said({ calls: [{ external: 'bank', host: 7, port: 1 }] })).toEqual([
    'calls.0.host: host cannot be 7 → write a text',
  ]);
});

it('names an element after its list', () => {
  expect(said({ calls: [true] })[0]).toContain('calls[0] cannot be true');
});
